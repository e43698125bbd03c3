// What the developer is told. Called behind `DEV`, so it is no part of what readers load.
import { isZone, parseIsoDate, warn } from '@galley/core';
import type { AuthorElement } from './author-element.js';
import type { BylineCardElement } from './byline-card-element.js';

const credits = ['reported', 'written', 'edited', 'photographed', 'translated', 'contributed'];

export function reportAuthor(author: AuthorElement): void {
  const { credit } = author;
  if (!author.name) warn(author, 'expected a name: a link or text, or an element with slot="organization".');
  if (credit != null && !credits.includes(credit)) {
    warn(author, `there is no credit "${credit as string}". Expected one of ${credits.join(', ')}.`);
  }
  for (const button of author.querySelectorAll(':scope > button[slot="follow"]:not([aria-pressed])')) {
    warn(author, `the button "${button.textContent.trim()}" says no state. Expected aria-pressed="false".`);
  }
}

export function reportCard(card: BylineCardElement): void {
  const { layout, format, zone } = card;
  if (!['card', 'line'].includes(layout)) {
    warn(card, `there is no layout "${layout as string}". Expected "card" or "line".`);
  }
  if (!['', 'auto', 'relative'].includes(format ?? '')) {
    warn(card, `there is no format "${format!}". Expected "auto" or "relative".`);
  }
  if (zone && !isZone(zone)) {
    warn(card, `"${zone}" is no time zone. Expected a name such as America/New_York.`);
  }
  for (const [name, least] of [
    ['max', 1],
    ['threshold', 0],
    ['within', 0],
  ] as const) {
    const value = card[name];
    if (value != null && !(value >= least)) {
      const written = card.getAttribute(name) ?? value;
      warn(card, `${name}="${written}" is ignored. Expected a number, ${least} or more.`);
    }
  }
  for (const other of card.querySelectorAll(':scope > :not([slot], galley-author)')) {
    warn(card, `<${other.localName}> is no author. Expected each author in a <galley-author>.`);
  }
  for (const time of card.querySelectorAll('time:is([slot="published"], [slot="updated"])')) {
    const date = time.getAttribute('datetime') ?? time.textContent;
    if (!parseIsoDate(date)) warn(card, `"${date}" is no date. Expected ISO 8601, such as 2018-09-11.`);
  }
}
