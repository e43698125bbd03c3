// Settings of the analyzer that writes custom-elements.json.
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

/** The manifest names what is published: dist/x.js, not src/x.ts. */
const published = path => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js').replace(/^\.\//, 'dist/');

/** Walks through a manifest and rewrites every module path in it. */
function rewrite(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

/** Values are spelt out where the source names them by an alias: readers of the manifest cannot look it up. */
function spellOut(member) {
  const values = member.parsedType?.text.split(' | ');
  delete member.parsedType;
  if (!values?.every(value => /^('.*'|null|string|number|boolean)$/.test(value))) return;
  const last = values.includes('null') ? ['null'] : [];
  member.type.text = [...values.filter(value => value !== 'null'), ...last].join(' | ');
}

const globals = new Set(['Event', 'HTMLElement', 'EventTarget']);

const types = typeParserPlugin({
  propertyName: 'parsedType',
  parseObjectTypes: 'none',
  maxParseProperties: 1000,
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/style.css.ts', 'src/words/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.build.json');
    return program.getSourceFiles().filter(({ fileName }) => globs.some(glob => fileName.endsWith(glob)));
  },
  plugins: [
    {
      name: 'galley',
      // The analyzer drops examples; they are the markup to write, which editors and guides show.
      analyzePhase(context) {
        const { ts, node, moduleDoc } = context;
        if (!ts.isClassDeclaration(node) || !node.name?.text.endsWith('Element')) return;
        types.analyzePhase(context);
        const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
        const example = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example')?.comment;
        if (declaration && example) declaration.example = example.replace(/^```html\n|\n```$/g, '');
      },
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
            declaration.members = declaration.members?.filter(
              ({ name, privacy }) => privacy !== 'private' && name !== 'getUpdateComplete',
            );
            for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
              spellOut(member);
              // All words of the element, where a default is a value that a reader could write.
              if (member.static) delete member.default;
            }
            for (const attribute of declaration.attributes ?? []) {
              attribute.type.text = attribute.type.text
                .split(' | ')
                .filter(value => value !== 'null' && value !== "''")
                .join(' | ');
            }
          }
        }
      },
    },
  ],
};
