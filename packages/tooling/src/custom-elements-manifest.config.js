// Settings of the analyzer that writes custom-elements.json.

/** The manifest names what is published: dist/x.js, not src/x.ts. */
const published = path => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js').replace(/^\.\//, 'dist/');

/** Walks through a manifest and rewrites every module path in it. */
function rewrite(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

const globals = new Set(['Event', 'HTMLElement', 'EventTarget']);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/style.css.ts', 'src/words/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'galley',
      packageLinkPhase({ customElementsManifest }) {
        rewrite(customElementsManifest);
        // What nobody can import is nobody's interface: elements and events stay, and the entries to them.
        const isPublic = ({ path, declarations = [] }) =>
          /(index|define)\.js$/.test(path) ||
          declarations.some(({ customElement, superclass }) => customElement || superclass?.name === 'Event');
        customElementsManifest.modules = customElementsManifest.modules.filter(isPublic);
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            // The analyzer files a global base class under the module that extends it.
            if (globals.has(declaration.superclass?.name)) delete declaration.superclass.module;
            declaration.members = declaration.members?.filter(member => member.privacy !== 'private');
          }
        }
      },
    },
  ],
};
