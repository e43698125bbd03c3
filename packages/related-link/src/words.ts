import { fetched, Words } from '@galley/core';

export type RelatedLinkKind =
  | 'article'
  | 'video'
  | 'audio'
  | 'gallery'
  | 'podcast'
  | 'live'
  | 'opinion'
  | 'analysis'
  | 'interactive'
  | 'review';
export type RelatedLinkAccess = 'free' | 'registered' | 'subscriber';

const kindWords: Record<RelatedLinkKind, string> = {
  article: 'Article',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
  podcast: 'Podcast',
  live: 'Live',
  opinion: 'Opinion',
  analysis: 'Analysis',
  interactive: 'Interactive',
  review: 'Review',
};
const accessWords: Record<RelatedLinkAccess, string> = {
  free: 'Free',
  registered: 'Free with registration',
  subscriber: 'For subscribers',
};

/** What a story can be, in the order in which the documentation names it. */
export const kinds = Object.keys(kindWords) as RelatedLinkKind[];
/** Who may read a story. */
export const accesses = Object.keys(accessWords) as RelatedLinkAccess[];

/** The words that `<galley-related-link>` and `<galley-related-links>` add to a page. */
export interface RelatedLinkWords extends Record<RelatedLinkKind | RelatedLinkAccess, string> {
  /** Stands above or before the headline. */
  label: string;
  /** Heads a group that has no heading of its own. */
  heading: string;
  /** Stands in the label's place where somebody paid for the link. */
  sponsored: string;
  /** Warns of a link that the author opens in a new tab. */
  tab: string;
  /** Marks a story that was followed from here before. */
  read: string;
}

export const words = new Words<RelatedLinkWords>(
  {
    label: 'Related',
    heading: 'Related stories',
    sponsored: 'Sponsored',
    ...kindWords,
    ...accessWords,
    tab: 'Opens in a new tab',
    read: 'Already read',
  },
  fetched(() => import('./translations.js')),
);
