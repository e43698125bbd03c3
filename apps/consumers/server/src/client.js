// Lit has to know first that there is something to hydrate. Only then come the elements: a bundler that splits
// code may change the order of plain imports.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('@galley/elements/define.js');
