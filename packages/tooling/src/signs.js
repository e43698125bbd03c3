// The signs that a document stylesheet draws from `data:` pictures, as files and a second stylesheet: for pages whose
// policy allows no picture but the page's own files.
import { transform } from 'lightningcss';

const inline = 'data:image/svg+xml,';

const isPlace = ({ property, value }) =>
  property === 'unparsed' &&
  value.propertyId.property === 'mask' &&
  value.value.some(({ type, value: variable }) => type === 'var' && variable.name.ident === '--_sign');

/** The first token of each custom property. */
const propertiesOf = declarations =>
  declarations
    .filter(({ property }) => property === 'custom')
    .map(({ value }) => ({ name: value.name, token: value.value[0] }));

const where = selectors => ({ type: 'pseudo-class', kind: 'where', selectors });

/**
 * Each picture in a custom property becomes a file, and a rule that masks the places of signs with it: those of the
 * service that the rule names with `--_service`, or all. It says `mask-image` itself, because an address in a custom
 * property is looked for beside the sheet that uses it. No layer: it goes before what the stylesheet says.
 */
export function signsOf(css) {
  const files = {};
  const rules = [];
  let places = [];
  const style = ({ value: { selectors, declarations, loc } }) => {
    if (declarations.declarations.some(isPlace)) places = selectors;
    const properties = propertiesOf(declarations.declarations);
    const service = properties.find(({ name }) => name === '--_service')?.token.value.value;
    for (const { name, token } of properties) {
      if (token?.type !== 'url' || !token.value.url.startsWith(inline)) continue;
      const file = `signs/${(service ?? name.replace('--_', '')).toLowerCase()}.svg`;
      files[file] = `${decodeURIComponent(token.value.url.slice(inline.length))}\n`;
      // Every place ends in `::before`, which stands outside of what takes the specificity away.
      const place = where(places.map(selector => selector.slice(0, -1)));
      const drawn = (service ? selectors : [[]]).map(subject => [
        where([[...subject, place]]),
        places[0].at(-1),
      ]);
      const mask = {
        property: 'unparsed',
        value: {
          propertyId: { property: 'mask-image', vendor_prefix: [] },
          value: [{ type: 'url', value: { url: file, loc } }],
        },
      };
      const block = { declarations: [mask], importantDeclarations: [] };
      rules.push({ type: 'style', value: { selectors: drawn, declarations: block, loc } });
    }
  };
  const { code } = transform({
    filename: 'signs.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Rule: { style }, StyleSheetExit: sheet => ({ ...sheet, rules }) },
  });
  return { sheet: code.toString(), files };
}
