import { isText } from 'domhandler';
import { compose, groupsOf } from './compose/index.js';
import type { Kind } from './finding.js';
import { kindOf, readPage, type Page, type SourceKind } from './page.js';
import { partsOf, type Parts } from './parts.js';
import { findAll, type Found } from './resolve.js';
import type { SiteRules } from './site.js';
import { keptText, replacedIn, textOf, type Replaced } from './text.js';
import { block, outerHtml, writeHtml } from './tree.js';

export interface ConvertOptions {
  /** What the source is. Left out: HTML if it has tags of articles, else plain text. */
  kind?: SourceKind;
  /** A language tag. Left out: what the page or the text says. */
  language?: string;
  /** The headline is known apart from the source, so that its first line is none. */
  titled?: boolean;
  /** What is known of the site. */
  site?: SiteRules;
}

/** What a line was taken for. */
export interface Recognition {
  kind: Kind;
  /** Of the source, from 1. */
  line: number;
  text: string;
  /** 0 to 1. */
  confidence: number;
  why: string;
  /** Whether it was sure enough; if not, the line stayed as it was. */
  sure: boolean;
}

export interface Conversion {
  /** The article with our tags; the source as it came if nothing was recognised. */
  html: string;
  kind: SourceKind;
  language: string;
  parts: Parts;
  /** Everything that was recognised, and what is doubtful, in the order of the article. */
  recognitions: Recognition[];
  /** Words of the source that our elements write themselves, or that only separated others. */
  replaced: Replaced[];
  /** Why nothing was changed although something was recognised. */
  problem?: string;
}

/**
 * Turns an article into markup with our elements. No word is lost and none is added: the text of the result is the
 * text of the source without what `replaced` lists. Where that would not be so, the source is given back with a `problem`.
 */
export function convert(
  source: string,
  { kind = kindOf(source), site = {}, ...options }: ConvertOptions = {},
): Conversion {
  const page = readPage(source, { ...options, kind, site });
  const found = findAll(page);
  const sure = found.filter(one => one.sure);
  const conversion: Conversion = {
    html: source,
    kind,
    language: page.language,
    parts: partsOf(sure, page),
    recognitions: found.map(recognition),
    replaced: [],
  };
  if (!sure.length && kind !== 'text') return conversion;

  const groups = groupsOf(sure);
  const replaced = replacedIn(groups.flat(), page);
  const expected = keptText(page.root, replaced);
  try {
    if (!compose(groups, page)) return conversion;
  } catch {
    // A mistake of ours must not cost anybody an article.
    return {
      ...conversion,
      problem: 'its markup could not be taken apart, so the article was left as it was',
    };
  }
  if (textOf(page.root) !== expected) {
    return { ...conversion, problem: 'words would have changed, so the article was left as it was' };
  }
  return {
    ...conversion,
    html: written(page),
    replaced: replaced.map(({ text, line, at }) => ({ text, line, at })),
  };
}

const recognition = ({ kind, line, start, end, confidence, why, sure }: Found): Recognition => ({
  kind,
  line: line.number,
  text: line.text.slice(start, end).trim() || (line.pictures[0]?.attribs['alt'] ?? ''),
  confidence: Math.round(confidence * 100) / 100,
  why,
  sure,
});

/** The article as HTML; a plain text gets an <article> around it, with a paragraph on each line. */
function written({ kind, root, language }: Page): string {
  if (kind !== 'text') return writeHtml(root);
  const children = root.children.filter(child => !isText(child));
  return `${outerHtml(block('article', { lang: language === 'en' ? undefined : language }, children))}\n`;
}
