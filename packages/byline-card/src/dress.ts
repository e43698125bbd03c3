import { DEV, later } from '@galley/core';
import type { AuthorElement } from './author-element.js';
import { initialsOf } from './initials.js';
import { nameLinks } from './link-names.js';
import { judge } from './portrait.js';

/** The initials that were taken from the name, to know them from the page's own. */
const derived = new WeakMap<AuthorElement, string | null>();

/** Gives an author initials, and links without words a name; looks for portraits that failed before the script. */
export async function dress(author: AuthorElement): Promise<void> {
  if (author.initials == null || author.initials === derived.get(author)) {
    author.initials = initialsOf(author.name) || null;
    derived.set(author, author.initials);
  }
  // One that failed before the script was there tells nobody.
  for (const image of author.querySelectorAll('img')) {
    if (image.complete) image.decode().catch(() => judge({ target: image, type: 'error' }));
  }
  nameLinks(author);
  if (DEV) await later(author, import('./report.js'), ({ reportAuthor }) => reportAuthor(author));
}
