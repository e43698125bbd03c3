// The configuration: galley.convert.json or galley.convert.ts.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { kinds } from '../finding.js';
import type { SiteRules } from '../site.js';
import type { Recogniser } from '../recogniser.js';

/** Rules for all articles, and further ones for those of some folders. */
export interface Config extends SiteRules {
  /** Rules by folder, as it is named from where the configuration stands. The longest that fits goes first. */
  sites?: Record<string, SiteRules>;
}

/** A configuration that can't be used; the message says what is wrong and where. */
export class BadConfig extends Error {}

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const pattern = v.pipe(
  text,
  v.check(source => {
    try {
      return !!new RegExp(source, 'dgiu');
    } catch {
      return false;
    }
  }, 'must be a regular expression'),
);
const kind = v.picklist(kinds);
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const recogniser = v.union([
  v.strictObject({ kind, pattern, within: v.optional(v.boolean()), confidence: v.optional(fraction) }),
  v.custom<Recogniser>(
    one =>
      typeof (one as Recogniser | null)?.recognise === 'function' && v.is(kind, (one as Recogniser).kind),
    'must be a pattern, or an object with a kind and a function recognise',
  ),
]);
const selectors = Object.fromEntries([...kinds, 'article', 'skip'].map(name => [name, v.optional(text)]));
const rules = {
  language: v.optional(text),
  threshold: v.optional(fraction),
  dates: v.optional(v.picklist(['dmy', 'mdy'])),
  author: v.optional(text),
  social: v.optional(text),
  related: v.optional(text),
  organization: v.optional(
    v.strictObject({
      name: text,
      logo: v.optional(
        v.strictObject({ src: text, width: v.optional(v.number()), height: v.optional(v.number()) }),
      ),
    }),
  ),
  license: v.optional(text),
  holder: v.optional(text),
  contact: v.optional(text),
  selectors: v.optional(v.strictObject(selectors)),
  recognisers: v.optional(v.array(recogniser)),
};
const schema = v.strictObject({
  ...rules,
  $schema: v.optional(text),
  sites: v.optional(v.record(text, v.strictObject(rules))),
});

/** The configuration file of a folder, if there is one. */
export const findConfig = (folder: string): string | undefined =>
  ['galley.convert.ts', 'galley.convert.json'].map(name => join(folder, name)).find(existsSync);

const places = new WeakMap<Config, string>();

/** Reads and checks a configuration file. */
export async function loadConfig(path: string): Promise<Config> {
  const read = await readConfig(path);
  const checked = v.safeParse(schema, read);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new BadConfig(`${path}: ${v.getDotPath(issue) ?? 'the configuration'}: ${issue.message}`);
  }
  const config = checked.output as Config;
  places.set(config, dirname(resolve(path)));
  return config;
}

async function readConfig(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8'));
    const { createJiti } = await import('jiti');
    return await createJiti(import.meta.url).import(resolve(path), { default: true });
  } catch (error) {
    throw new BadConfig(`${path}: ${(error as Error).message}`);
  }
}

const merged = new WeakMap<Config, Map<string, SiteRules>>();

/** The rules for a file: those of its folder, then those for all. */
export function rulesFor(config: Config, file: string): SiteRules {
  const { sites = {}, ...all } = config;
  const from = relative(places.get(config) ?? '.', resolve(file)).replaceAll('\\', '/');
  const folder = Object.keys(sites)
    .filter(name => from.startsWith(`${name.replace(/\/+$/, '')}/`))
    .sort((one, other) => other.length - one.length)[0];
  let known = merged.get(config);
  if (!known) merged.set(config, (known = new Map<string, SiteRules>()));
  let site = known.get(folder ?? '');
  if (!site) {
    const own = folder === undefined ? {} : sites[folder]!;
    site = { ...all, ...own, recognisers: [...(own.recognisers ?? []), ...(all.recognisers ?? [])] };
    known.set(folder ?? '', site);
  }
  return site;
}
