// Writes what was recognised as our elements, into the tree of the page.
import type { ChildNode } from 'domhandler';
import type { Page } from '../page.js';
import type { Found } from '../resolve.js';
import { element } from '../tree.js';
import { bylineCard, dateLine, isCardPart } from './byline.js';
import { composeCredit } from './credit.js';
import { composeHeadline } from './headline.js';
import { licensingFooter } from './licence.js';
import { relatedLink } from './related.js';
import { replace } from './replace.js';

/** Findings that become one element. */
type Group = Found[];

/** Changes the tree of a page; says whether there was anything to change. */
export function compose(found: Found[], page: Page): boolean {
  const groups = groupsOf(found, page);
  // Everything is written from copies before anything is cut: what is cut on the right leaves the left as it was.
  const made = groups.map(group => [group, write(group, page)] as const).filter(([, change]) => change);
  for (const [group, change] of made.reverse()) {
    if (Array.isArray(change)) replace(group, change);
    else change?.();
  }
  return made.length > 0 || page.kind === 'text';
}

/** Neighbours that tell of the same thing stand in one element. */
function groupsOf(found: Found[], page: Page): Group[] {
  const groups: Group[] = [];
  for (const one of found) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const together =
      before &&
      isNext(before, one, page) &&
      ((isCardPart(before) &&
        isCardPart(one) &&
        !(one.kind === 'contribution' || before.kind === 'contribution')) ||
        (before.kind === 'licence' && one.kind === 'licence'));
    if (together) last!.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Whether nothing stands between two findings. */
const isNext = (one: Found, other: Found, page: Page): boolean =>
  one.line === other.line
    ? !one.line.text.slice(one.end, other.start).trim()
    : other.line.index === one.line.index + 1 &&
      one.end === one.line.text.length &&
      other.start === 0 &&
      !page.lines[one.line.index]!.within('figure') &&
      one.line.within('td', 'li') === other.line.within('td', 'li');

/** What stands in the place of a group; or what is to be done instead; or nothing, if it stays as it is. */
function write(group: Group, page: Page): ChildNode[] | (() => void) | undefined {
  const first = group[0]!;
  switch (first.kind) {
    case 'section':
    case 'dateline':
      return;
    case 'headline':
      return composeHeadline(first, page);
    case 'credit':
      return composeCredit(first, page);
    case 'control':
      return [element('galley-font-size-control')];
    case 'related':
      return [relatedLink(first, page)];
    case 'licence':
      return [licensingFooter(group, page)];
    case 'published':
    case 'updated':
      return group.every(({ kind }) => kind === 'published' || kind === 'updated')
        ? dateLine(group, page)
        : [bylineCard(group, page)];
    default:
      return [bylineCard(group, page)];
  }
}
