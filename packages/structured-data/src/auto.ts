import { describePage } from './describe-page.js';

// On a server there is nothing to watch.
if (globalThis.document) describePage(document);
