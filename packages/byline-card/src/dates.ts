import { everyMinute, formatDate, languageOf, parseIsoDate, relativeTime, type IsoDate } from '@galley/core';
import type { BylineCardElement } from './byline-card-element.js';

/** What the page wrote into a text of a `<time>` before the card did, and what the card wrote. */
const authored = new WeakMap<Text, { own: string; ours: string }>();
/** The cards whose words change with time. */
const ticking = new Set<BylineCardElement>();
/** The cards that dates were told of, for the day when an attribute goes. */
const told = new WeakSet<BylineCardElement>();
let end: (() => void) | undefined;

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textsIn(time: Element): Text[] {
  const walker = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The page's own words: other ones than ours are new. */
function ownIn(text: Text): string {
  const known = authored.get(text);
  return known?.ours === text.data ? known.own : text.data;
}

/** A framework goes on with the nodes that it made: they stay, and only what they say changes. */
function write(time: Element, date: string): void {
  if (words(time.textContent) === words(date)) return;
  const texts = textsIn(time);
  if (!texts.length) texts.push(time.appendChild(new Text()));
  texts.forEach((text, index) => {
    const own = ownIn(text);
    text.data = index ? '' : date;
    authored.set(text, { own, ours: text.data });
  });
}

function giveBack(time: Element): void {
  for (const text of textsIn(time)) {
    const own = ownIn(text);
    if (text.data !== own) text.data = own;
    authored.delete(text);
  }
}

/** In minutes; endless where a day stands beside a point in time, as nobody can tell. */
function between(published: IsoDate | undefined, updated: IsoDate | undefined): number {
  if (!published || published.dayOnly !== updated?.dayOnly) return Infinity;
  return Math.abs(+updated.date - +published.date) / 60_000;
}

/** Writes the dates of a card as its attributes ask for, and goes on with those that change with time. */
export function tellDates(card: BylineCardElement): void {
  const { format, zone, threshold, within } = card;
  if (!format && threshold == null && !told.has(card)) return;
  if (!told.has(card)) {
    told.add(card);
    // Off the page it is not waited for: nobody would let go of it before the minute is over.
    card.addController({ hostDisconnected: () => rest(card) });
  }
  const language = languageOf(card);
  const now = Date.now();
  ticking.delete(card);
  const [published, updated] = ['published', 'updated'].map(name => {
    const time = card.querySelector(`:scope > time[slot="${name}"]`);
    const date = time
      ? parseIsoDate(time.getAttribute('datetime') ?? textsIn(time).map(ownIn).join(''))
      : undefined;
    if (time && date && format === 'auto') write(time, formatDate(date, language, zone));
    else if (time) giveBack(time);
    const age = date ? now - +date.date : NaN;
    const recent = format === 'relative' && age >= 0 && age < (within ?? 24) * 3_600_000;
    if (recent && card.isConnected) ticking.add(card);
    const beside = card.shadowRoot!.querySelector(`[part="${name}"] [part="relative"]`);
    const text = recent ? relativeTime(date!, language, now) : '';
    if (beside && beside.textContent !== text) beside.textContent = text;
    return date;
  });
  const same = threshold != null && between(published, updated) <= threshold;
  card.shadowRoot!.querySelector('[part="updated"]')!.toggleAttribute('hidden', same);
  if (ticking.size) end ??= everyMinute(tick);
}

function tick(): void {
  for (const card of [...ticking]) {
    tellDates(card);
    if (!ticking.has(card)) rest(card);
  }
}

function rest(card: BylineCardElement): void {
  ticking.delete(card);
  if (ticking.size) return;
  end?.();
  end = undefined;
}
