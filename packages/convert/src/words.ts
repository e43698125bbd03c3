// What a language says where a page is furnished. A language is one such table; everything else is the same for all.
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';

/** Phrases are written as people write them; case, kinds of apostrophes and the width of spaces do not matter. */
export interface Words {
  /** The commonest words of the language, by which a text in it is known. */
  common: string;
  /** Stand before the author. */
  by: string[];
  /** Stands before the last of several names. */
  and: string[];
  /** Stands between an author and a place, "in Raqqa". */
  in: string[];
  /** Stands between a photographer and the client, "for The Washington Post". */
  for: string[];
  /** Stand before the credit of a picture. */
  photo: string[];
  /** Stands between a photographer and who passes the picture on. */
  via: string[];
  /** Stand before the title of another story, and leave no doubt. */
  related: string[];
  /** Stand before the title of another story, but before much else, too. */
  more: string[];
  /** Labels of the control for the size of the type. */
  fontSize: string[];
  /** Follows the name of an organization in its logo's alternative text, or stands before it. */
  logo: string[];
  /** Ends or begins a job title: what somebody is. */
  roles: string[];
  /** Words that job titles begin with, before the one that says what somebody is. */
  beats: string[];
  /** Words in the names of organizations. */
  organizations: string[];
  /** Whole lines; `{who}`, `{service}` and `{mail}` stand for what differs. */
  follow: string[];
  tips: string[];
  /** Who did what, before the names. */
  contributions: Partial<Record<'reported' | 'written' | 'edited' | 'photographed' | 'translated', string[]>>;
  /** The same after the names. */
  contributed: string[];
  published: string[];
  updated: string[];
  months: string[];
  weekdays: string[];
  /** In which order numbers alone are a date; nothing where readers cannot tell. */
  dateOrder?: 'dmy' | 'mdy';
  /** Labels of sections, as they stand alone above a headline. */
  sections: string[];
  /** What notices of licence say, with how sure it is that nothing else says it. */
  licence: [phrase: string, confidence: number][];
  /** Says in a notice that a copy must have something; and what that may be. */
  must: string[];
  require: Record<'logo' | 'byline' | 'affiliation', string[]>;
  /** Stand before the name of the holder; `{holder}` is that name. */
  holders: string[];
  reserved: string[];
}

/** The tables by language. A table more is a language more. */
export const tables: Record<string, Words> = { en, es, fr, de };

/**
 * The language of a text: the one whose commonest words it holds most of. English where there is no telling.
 */
export function languageOf(text: string): string {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, 2500)
    .toLowerCase()
    .match(/[\p{L}’']+/gu) ?? []) {
    for (const language of common.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] >= 3 ? best[0] : 'en';
}

/** The languages that a common word belongs to. */
const common = new Map<string, string[]>();
for (const [language, table] of Object.entries(tables))
  for (const word of table.common.split(' ')) common.set(word, [...(common.get(word) ?? []), language]);
