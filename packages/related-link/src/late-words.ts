import { css, html, nothing, render } from 'lit';
import { parseIsoDate, relativeTime } from '@galley/core';
import { addStyle } from '@galley/core/add-style.js';
import { linksOf } from './headline.js';
import { parseDuration, type Duration } from './duration.js';
import type { RelatedLinkElement } from './related-link-element.js';

/** Words that depend on the browser or on today, so that neither a server nor a stylesheet can write them. */
interface LateWords {
  /** How long it takes, as a clock shows it: 3:20. */
  clock?: string;
  /** The same as it is spoken: 3 minutes, 20 seconds. */
  spoken?: string;
  /** The name of the language that the story is written in, where it is another one than the page's. */
  tongue?: string;
  /** How long ago it was published, where that is longer than the page thinks right. */
  age?: string;
}

const day = 86_400_000;

const styles = css`
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Writes all that a callout says later, into room that the stylesheet keeps for it. */
export function tell(callout: RelatedLinkElement, language: string): void {
  const { clock, spoken, tongue, age } = lateWords(callout, language);
  const root = callout.shadowRoot!;
  addStyle(root, styles);
  const facts = html`<span aria-hidden="true">${clock}</span><span class="spoken">${spoken}</span>${tongue}`;
  render(clock || tongue ? facts : nothing, root.querySelector<HTMLElement>('[part="late"]')!);
  render(age, root.querySelector<HTMLElement>('[part="age"]')!);
}

function lateWords(callout: RelatedLinkElement, language: string): LateWords {
  const late: LateWords = {};
  const [link] = linksOf(callout);
  const duration = parseDuration(callout.duration);
  if (duration) {
    late.clock = clock(duration, language);
    late.spoken = ` ${spoken(duration, language)}`;
  }
  const own = link && languageOf(link.hreflang);
  if (link) mark(link, own);
  const name = own && tongue(own, language);
  if (name) late.tongue = duration ? ` · ${name}` : name;
  if (callout.staleAfter != null && callout.staleAfter >= 0) {
    const time = callout.querySelector('time[slot="published"], [slot="published"] time');
    const published = parseIsoDate(time?.getAttribute('datetime') ?? time?.textContent);
    if (published && Date.now() - +published.date > callout.staleAfter * day)
      late.age = relativeTime(published, language, Date.now());
  }
  return late;
}

/** An unknown language tag must not cost a word: English takes its place. */
function inLanguage<T>(language: string, make: (language: string) => T): T {
  try {
    return make(language);
  } catch {
    return make('en');
  }
}

function clock({ hours, minutes, seconds }: Duration, language: string): string {
  return inLanguage(language, tag => {
    const digits = (value: number, least: number) =>
      new Intl.NumberFormat(tag, { minimumIntegerDigits: least, useGrouping: false }).format(value);
    const parts = [digits(minutes, hours ? 2 : 1), digits(seconds, 2)];
    if (hours) parts.unshift(digits(hours, 1));
    return parts.join(':');
  });
}

type DurationFormat = new (
  language: string,
  options: { style: 'long' },
) => { format(duration: Duration): string };

function spoken(duration: Duration, language: string): string {
  const { DurationFormat } = Intl as typeof Intl & { DurationFormat?: DurationFormat };
  return inLanguage(language, tag => {
    if (DurationFormat) return new DurationFormat(tag, { style: 'long' }).format(duration);
    const units = (['hour', 'minute', 'second'] as const)
      .filter(unit => duration[`${unit}s`])
      .map(unit =>
        new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(duration[`${unit}s`]),
      );
    return new Intl.ListFormat(tag, { type: 'unit', style: 'long' }).format(units);
  });
}

/** Languages that stand on headlines because nobody else had said them. */
const marked = new WeakMap<HTMLAnchorElement, string>();

/** Marks the headline with the story's language, so that it is pronounced right, and takes back what is true no more. */
function mark(link: HTMLAnchorElement, own: string | undefined): void {
  const mine = marked.get(link);
  if (link.lang && link.lang !== mine) return; // the author's
  const heading = link.parentElement!;
  if (own && !(heading.matches('h2, h3, h4, h5, h6') && heading.lang)) {
    link.lang = own;
    marked.set(link, own);
  } else if (mine) {
    link.removeAttribute('lang');
    marked.delete(link);
  }
}

/** The story's language by name, where it is another one than the page's. */
function tongue(own: string, language: string): string | undefined {
  try {
    const foreign = new Intl.Locale(own).language;
    return inLanguage(language, tag => {
      if (new Intl.Locale(tag).language === foreign) return;
      const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(foreign);
      // It stands alone, as a heading does, and not within a sentence.
      return name && name[0]!.toLocaleUpperCase(tag) + name.slice(1);
    });
  } catch {
    return; // an engine that knows no names
  }
}

/** A language tag as it is written; nothing where there is no such language. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag || [])[0];
  } catch {
    return;
  }
}
