import type { ChildNode } from 'domhandler';
import type { Page } from '../page.js';
import type { Found } from '../resolve.js';
import { element } from '../tree.js';

/** The headline of a plain text becomes one; a page has its own already. */
export const composeHeadline = ({ line }: Found, page: Page): ChildNode[] | undefined =>
  page.kind === 'text' ? [element('h1', {}, line.copy(0, line.text.length))] : undefined;
