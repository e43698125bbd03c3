import { fetched, Words } from '@galley/core';

/** What a story can be, in the order in which the documentation names it. */
export const kinds = [
  'article',
  'video',
  'audio',
  'gallery',
  'podcast',
  'live',
  'opinion',
  'analysis',
  'interactive',
  'review',
] as const;
/** Who may read a story. */
export const accesses = ['free', 'registered', 'subscriber'] as const;

export type RelatedLinkKind = (typeof kinds)[number];
export type RelatedLinkAccess = (typeof accesses)[number];

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
    free: 'Free',
    registered: 'Free with registration',
    subscriber: 'For subscribers',
    tab: 'Opens in a new tab',
    read: 'Already read',
  },
  fetched(() => import('./translations.js')),
);
