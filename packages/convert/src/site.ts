import type { Kind } from './finding.js';
import type { Recogniser } from './recogniser.js';

/** A recogniser as data: a pattern whose named groups say what they hold. */
export interface PatternRule {
  kind: Kind;
  /** A regular expression; it is to fit a whole line unless `within` is set. Groups: `name`, `role`, `title`, `mail` … */
  pattern: string;
  /** It may stand in the midst of a line. */
  within?: boolean;
  /** How sure it is, 0 to 1. Left out: 0.9. */
  confidence?: number;
}

/** What is known of a site and not written in its articles. */
export interface SiteRules {
  /** Language tag. Left out: the page's `lang`, else what the text is most like. */
  language?: string;
  /** From this confidence on a line is changed. Left out: 0.7. */
  threshold?: number;
  /** How numbers alone are a date. */
  dates?: 'dmy' | 'mdy';
  /** The address of an author's page, such as `https://example.com/author/{slug}`. `{name}` is the name as written. */
  author?: string;
  /** The address of an account, such as `https://example.com/@{handle}`. */
  social?: string;
  /** The address of a related story that has no link, such as `https://example.com/?s={title}`, or `{slug}`. */
  related?: string;
  organization?: {
    name: string;
    /** Its mark, in place of the line that stands for it. */
    logo?: { src: string; width?: number; height?: number };
  };
  /** A licence code, for notices that name none. */
  license?: string;
  /** Who holds the copyright, where the notice does not say it. */
  holder?: string;
  /** For questions, where the notice has no address. */
  contact?: string;
  /** CSS selectors: what a line is; where the article stands; what is left as it is. */
  selectors?: Partial<Record<Kind | 'article' | 'skip', string>>;
  /** Asked before ours. */
  recognisers?: (PatternRule | Recogniser)[];
}
