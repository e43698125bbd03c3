// What a content management system wants to know of an article.
import { isTag, type Element } from 'domhandler';
import { pictureFor } from './recognise/credit.js';
import { readDate } from './dates.js';
import { sayer } from './recognise/date.js';
import type { Page } from './page.js';
import { captionFrame } from './compose/credit.js';
import type { Found } from './resolve.js';
import { walk } from './tree.js';

export interface Author {
  name?: string;
  role?: string;
  organization?: string;
  location?: string;
  url?: string;
  /** What they did, if it is not simply theirs: reported, edited … */
  credit?: string;
}

export interface Credit {
  /** As written. */
  text: string;
  creator?: string;
  source?: string;
  copyright?: string;
  /** The address of the picture. */
  image?: string;
}

export interface Related {
  title: string;
  url?: string;
  /** As written: "RELATED". */
  label: string;
}

export interface Licence {
  /** As written, line by line. */
  text: string;
  /** A code such as `CC-BY-ND-4.0`. */
  license?: string;
  holder?: string;
  year?: string;
  require?: string;
  contact?: string;
}

/** What was recognised for sure. What the article does not say is left out. */
export interface Parts {
  section?: string;
  headline?: string;
  /** ISO 8601. */
  published?: string;
  updated?: string;
  dateline?: { place: string; agency?: string };
  /** Whose logo stands above the article. */
  organization?: string;
  authors: Author[];
  credits: Credit[];
  related: Related[];
  /** Lines that say how to follow or reach the author. */
  contacts: { text: string; email?: string; handle?: string; url?: string }[];
  licence?: Licence;
}

export function partsOf(found: Found[], page: Page): Parts {
  const parts: Parts = { authors: [], credits: [], related: [], contacts: [] };
  for (const one of found) {
    const { line, facts = {}, pieces } = one;
    const said = (index = 0) => line.text.slice(pieces[index]!.start, pieces[index]!.end);
    switch (one.kind) {
      case 'section':
      case 'headline':
        parts[one.kind] ??= said();
        break;
      case 'published':
      case 'updated': {
        const iso = facts['iso'] ?? isoIn(said(), page);
        if (iso) parts[one.kind] ??= iso;
        break;
      }
      case 'dateline':
        parts.dateline ??= {
          place: facts['place'] ?? said(),
          ...(facts['agency'] && { agency: facts['agency'] }),
        };
        break;
      case 'logo':
        parts.organization ??= facts['organization'] ?? line.text;
        break;
      case 'author':
      case 'contribution':
        parts.authors.push(...authorsIn(one));
        for (const { as, start, end } of pieces) {
          if (as !== 'published' && as !== 'updated') continue;
          const iso = isoIn(line.text.slice(start, end), page);
          if (iso) parts[as] ??= iso;
        }
        break;
      case 'credit': {
        const image = creditedImage(one, page)?.attribs['src'];
        const { creator, source, copyright } = facts;
        const known = {
          ...(creator && { creator }),
          ...(source && { source }),
          ...(copyright && { copyright }),
        };
        parts.credits.push({ text: said(), ...known, ...(image && { image }) });
        break;
      }
      case 'related': {
        const url = hrefIn(one);
        parts.related.push({ title: said(), ...(url && { url }), label: facts['label'] ?? '' });
        break;
      }
      case 'follow':
      case 'tip': {
        const { mail: email, handle } = facts;
        const url = hrefIn(one);
        parts.contacts.push({
          text: said(),
          ...(email && { email }),
          ...(handle && { handle }),
          ...(url && !url.startsWith('mailto:') && { url }),
        });
        break;
      }
      case 'licence': {
        const text = [parts.licence?.text, said()].filter(Boolean).join('\n');
        parts.licence = { ...facts, ...parts.licence, text };
        break;
      }
      case 'control':
    }
  }
  return parts;
}

/** The authors that a finding names: each begins with a name, or with an organization without one. */
export function authorsIn({ line, pieces }: Found): Author[] {
  const authors: Author[] = [];
  for (const { start, end, as } of pieces) {
    const text = line.text.slice(start, end);
    const last = authors.at(-1);
    if (as === 'organization' && last && !last.organization) last.organization = text;
    else if (as === 'organization') authors.push({ organization: text });
    else if ((as === 'role' || as === 'location') && last)
      last[as] = last[as] ? `${last[as]}, ${text}` : text;
    else if (as === 'name' || credits.has(as)) {
      const url = line.links(start, end)[0]?.attribs['href'];
      authors.push({ name: text, ...(url && { url }), ...(as !== 'name' && { credit: as }) });
    }
  }
  return authors;
}

/** What a piece is that names somebody who did something other than write the article. */
export const credits = new Set([
  'reported',
  'written',
  'edited',
  'photographed',
  'translated',
  'contributed',
]);

/** The date in a text that may begin with a word such as "Published". */
export function isoIn(text: string, { words, site }: Page): string | undefined {
  const said = sayer(words).exec(text)?.[0] ?? '';
  return readDate(text.slice(said.length), words, site.dates ?? words.dateOrder)?.iso;
}

/** The picture that a credit belongs to. */
function creditedImage({ line }: Found, page: Page): Element | undefined {
  const within = pictureFor(line, page)?.pictures[0];
  if (within) return within;
  const frame = line.within('figure') ?? captionFrame(line);
  if (!frame) return;
  return [...walk(frame)].find((node): node is Element => isTag(node) && node.name === 'img');
}

const hrefIn = ({ line, start, end }: Found): string | undefined =>
  line.links(start, end)[0]?.attribs['href'];
