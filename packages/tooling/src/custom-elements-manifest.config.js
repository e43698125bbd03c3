// Settings of the analyzer that writes custom-elements.json.

/** The manifest names what is published: dist/x.js, not src/x.ts. */
const published = path =>
  path
    .replace(`${process.cwd()}/`, '')
    .replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js')
    .replace(/^\.\//, 'dist/');

/** Walks through a manifest and rewrites every module path in it. */
function rewrite(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

let checker;

/** The parts of a type as the source has them, in its order; a name gives way to what it stands for. */
function parts(ts, type) {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(one => parts(ts, one));
  if (ts.isIndexedAccessTypeNode(type))
    return checker.getTypeAtLocation(type).types.map(one => `'${one.value}'`);
  if (!ts.isTypeReferenceNode(type)) return [type.getText()];
  const symbol = checker.getSymbolAtLocation(type.typeName);
  const isImported = symbol.flags & ts.SymbolFlags.Alias;
  const [found] = (isImported ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
  return found && ts.isTypeAliasDeclaration(found) ? parts(ts, found.type) : [type.getText()];
}

/** The values of a property, `'free' | 'subscriber'` for `Access`: readers of the manifest cannot look a name up. */
function literals(ts, member) {
  const values = member.type ? parts(ts, member.type) : [];
  if (values.some(value => /^'/.test(value)) && values.every(value => /^('.*'|null)$/.test(value)))
    return values.join(' | ');
}

const globals = new Set(['Event', 'HTMLElement', 'EventTarget']);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/style.css.ts', 'src/words/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const config = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile).config;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(globs, options);
    checker = program.getTypeChecker();
    return program.getSourceFiles().filter(({ fileName }) => globs.some(glob => fileName.endsWith(glob)));
  },
  plugins: [
    {
      name: 'galley',
      // The analyzer drops examples; they are the markup to write, which editors and guides show.
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isClassDeclaration(node) || !node.name?.text.endsWith('Element')) return;
        const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
        const described = [...(declaration.members ?? []), ...(declaration.attributes ?? [])];
        for (const member of node.members.filter(ts.isPropertyDeclaration)) {
          const values = literals(ts, member);
          const own = described.filter(one => (one.fieldName ?? one.name) === member.name.text);
          if (values) for (const one of own) one.type = { text: values };
        }
        const example = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example')?.comment;
        if (example) declaration.example = example.replace(/^```html\n|\n```$/g, '');
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
            for (const member of declaration.members ?? []) {
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
