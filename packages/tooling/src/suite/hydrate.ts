// Must be loaded before the first element (see @lit-labs/ssr-client).
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
