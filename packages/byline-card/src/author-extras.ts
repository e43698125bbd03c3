// Fetched once the names stand: what comes to an author without moving anything.
import type { AuthorElement } from './author-element.js';
import { initialsOf } from './initials.js';
import { nameLinks } from './link-names.js';
import { judge } from './portrait.js';

export { follow } from './follow.js';

/** The initials that were taken from the name, to know them from the page's own. */
const derived = new WeakMap<AuthorElement, string | null>();

/** Gives an author initials, and links without words a name; looks for portraits that failed before the script. */
export function dress(author: AuthorElement): void {
  if (author.initials == null || author.initials === derived.get(author)) {
    author.initials = initialsOf(author.name) || null;
    derived.set(author, author.initials);
  }
  // One that failed before the script was there tells nobody.
  for (const image of author.querySelectorAll('img')) {
    if (image.complete) image.decode().catch(() => judge({ target: image, type: 'error' }));
  }
  nameLinks(author);
}
