// Their templates are checked by their own checkers, in apps/consumers; here, what these checkers are told.
import type {} from '@galley/elements/types/svelte';
import type {} from '@galley/elements/types/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type VueProps<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];

export const vue: VueProps<'galley-related-link'> = {
  class: ['aside'],
  slot: 'related',
  staleAfter: 30,
  onGalleyRelatedClick: event => void event.link.href,
  // @ts-expect-error: there is no such layout
  layout: 'sideways',
};

export const svelte: SvelteHTMLElements['galley-related-link'] = {
  class: 'aside',
  staleAfter: 30,
  'stale-after': 30,
  'ongalley-related-click': event => void event.link.href,
  // @ts-expect-error: there is no such layout
  layout: 'sideways',
};

// @ts-expect-error: there is no such attribute
export const unknownInVue: VueProps<'galley-related-link'> = { colour: 'red' };
// @ts-expect-error: there is no such attribute
export const unknownInSvelte: SvelteHTMLElements['galley-related-link'] = { colour: 'red' };
