// Writes what was recognised as our elements, into the tree of the page.
import type { ChildNode } from 'domhandler';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import type { Found } from '../resolve.js';
import { element } from '../tree.js';
import { bylineCard, isCardPart, isStamp } from './byline.js';
import { composeCredit } from './credit.js';
import { markDates } from './dates.js';
import { composeHeadline } from './headline.js';
import { licensingFooter } from './licence.js';
import { relatedLink } from './related.js';
import { replace } from './replace.js';

/** Findings that become one element. */
export type Group = Found[];

/** Changes the tree of a page; says whether there was anything to change. */
export function compose(groups: Group[], page: Page): boolean {
  // Everything is written from copies before anything is cut: what is cut on the right leaves the left as it was.
  const made = groups
    .filter(group => !isInTheWay(group, groups))
    .map(group => [group, write(group, page)] as const)
    .filter(([, change]) => change);
  for (const [group, change] of made.reverse()) {
    if (Array.isArray(change)) replace(group, change);
    else change?.();
  }
  return made.length > 0 || page.kind === 'text';
}

/** Credits and bare dates are marked in all of their line, so it must be theirs alone; they have no labels to lose. */
const isInTheWay = (group: Group, groups: Group[]): boolean =>
  (group[0]!.kind === 'credit' || isDates(group)) &&
  group.some(({ line }) => groups.some(other => other !== group && other.some(one => one.line === line)));

/** Neighbours that tell of the same thing stand in one element. */
export function groupsOf(found: Found[]): Group[] {
  const groups: Group[] = [];
  for (const one of found) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before && isNext(before, one) && belongs(before, one)) last!.push(one);
    else groups.push([one]);
  }
  return groups.map(group => (isDates(group) ? group.map(inWords) : group));
}

function belongs(before: Found, one: Found): boolean {
  if (before.kind === 'licence') return one.kind === 'licence';
  if (!isCardPart(before) || !isCardPart(one)) return false;
  if (one.kind === 'contribution' || before.kind === 'contribution') return false;
  // How to reach somebody stands in their element, and so directly behind them.
  const reach = one.kind === 'follow' || one.kind === 'tip';
  return (
    !reach ||
    ['follow', 'tip'].includes(before.kind) ||
    (before.kind === 'author' && !isStamp(before.pieces.at(-1)!.as))
  );
}

const isDates = (group: Group): boolean =>
  group.every(({ kind }) => kind === 'published' || kind === 'updated');

/** Where no card stands, nothing writes "Updated": all words stay. */
const inWords = (found: Found): Found => ({
  ...found,
  pieces: [{ start: found.start, end: found.end, as: found.kind }],
});

/** Whether nothing stands between two findings. */
const isNext = (one: Found, other: Found): boolean =>
  one.line === other.line
    ? !one.line.text.slice(one.end, other.start).trim()
    : other.line.index === one.line.index + 1 &&
      one.end === one.line.text.length &&
      other.start === 0 &&
      !one.line.within('figure') &&
      !isMixed(one.line) &&
      !isMixed(other.line) &&
      one.line.within('td', 'li') === other.line.within('td', 'li');

/** A picture among words stays where it is, and parts what stands on both sides. */
const isMixed = ({ text, pictures }: Line): boolean => !!text && pictures.length > 0;

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
    default:
      return isDates(group) ? markDates(group) : [bylineCard(group, page)];
  }
}
