type Loader<T> = () => Promise<{ default: Partial<T> }>;

/** What every element speaks beside English. */
const languages = [
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'ja',
  'ko',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
] as const;

/** Where the table of each of these languages is fetched from. */
export type Translations<T> = Record<(typeof languages)[number], Loader<T>>;

/**
 * Fetches even the addresses of the tables when a language is spoken: in the names that bundlers give files, those of
 * all elements would be a good part of what every reader loads.
 */
export const fetched = <T>(load: () => Promise<{ translations: Translations<T> }>): Translations<T> =>
  Object.fromEntries(
    languages.map(language => [language, async () => (await load()).translations[language]()]),
  ) as Translations<T>;

/**
 * The words that an element adds to the page itself, per language (BCP 47). English is always there;
 * other languages are fetched when a page uses them, or handed over beforehand:
 *
 * ```js
 * import fr from '@galley/related-link/words/fr.js';
 * RelatedLinkElement.words.add('fr', fr);
 * ```
 *
 * `add` also replaces single words of a language that is there already. What a language lacks is
 * taken from the same language without region, then from English.
 */
export class Words<T extends object> {
  /** Called when words were added. */
  readonly listeners = new Set<() => void>();
  #tables = new Map<string, Partial<T>>();
  #merged = new Map<string, T>();
  #coming: Record<string, Promise<void> | undefined> = {};
  #loaders: Record<string, Loader<T>>;

  constructor(english: T, loaders: Record<string, Loader<T>> = {}) {
    this.#tables.set('en', english);
    this.#loaders = loaders;
  }

  /** The languages that there is a table for, fetched or not. */
  get languages(): string[] {
    return [...new Set([...this.#tables.keys(), ...Object.keys(this.#loaders)])];
  }

  /** Adds a language, or replaces some of its words. Elements on the page follow at once. */
  add(language: string, words: Partial<T>): void {
    const key = language.toLowerCase();
    this.#tables.set(key, { ...this.#tables.get(key), ...words });
    this.#merged.clear();
    for (const listener of this.listeners) listener();
  }

  /** All words for a language. */
  in(language: string): T {
    let words = this.#merged.get(language);
    if (!words) {
      const keys = ['en', ...keysOf(language)];
      words = Object.assign({}, ...keys.map(key => this.#tables.get(key))) as T;
      this.#merged.set(language, words);
    }
    return words;
  }

  /** Fetches the table of a language if there is one that is not here yet; settles once it is here, whoever asked first. */
  async load(language: string): Promise<void> {
    for (const key of keysOf(language)) await (this.#coming[key] ??= this.#fetch(key));
  }

  async #fetch(key: string): Promise<void> {
    try {
      const delivered = (await this.#loaders[key]?.())?.default;
      // What the page said itself goes before what is delivered.
      if (delivered) this.add(key, { ...delivered, ...this.#tables.get(key) });
    } catch {
      this.#coming[key] = undefined; // offline, say: English stands, and the next element tries again
    }
  }
}

/** "pt-BR" → ["pt", "pt-br"]: from the general to the particular. */
function keysOf(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  return parts.map((_, end) => parts.slice(0, end + 1).join('-'));
}
