import { linksOf } from './headline.js';
import type { RelatedLinkElement } from './related-link-element.js';
import { pageAt } from './same-page.js';
import { Standing } from './standing.js';

/**
 * Stories that were followed from here: the last 200, on this device alone, as short fingerprints of their
 * addresses. They tell a story that is known from one that is not; they cannot be read back.
 */
const key = 'galley-related-read';
const most = 200;
const callouts = new Standing();

function stories(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((one): one is string => typeof one === 'string' && /^[0-9a-z]{1,7}$/.test(one));
  } catch {
    return []; // storage is denied, or somebody else wrote there
  }
}

/** 32 bits of FNV-1a. */
function fingerprint(address: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const storyOf = (callout: Element): string | undefined => {
  const href = linksOf(callout)[0]?.href;
  return href && fingerprint(pageAt(href));
};

const known = new Set(stories());

/** Marks a callout with a word if its story was followed before. */
export function markIfRead(callout: RelatedLinkElement, word: string): void {
  callouts.add(callout);
  const story = callout.remember && storyOf(callout);
  const wasRead = story && known.has(story);
  callout.shadowRoot!.querySelector('[part="read"]')!.textContent = wasRead ? word : '';
}

// Caught on its way down, so that it is known before the page is left.
function remember({ target }: Event): void {
  const callout = target as RelatedLinkElement;
  const story = callout.remember && storyOf(callout);
  if (!story) return;
  // Read anew, as other tabs write here too.
  const list = [...stories().filter(one => one !== story), story].slice(-most);
  known.add(story);
  try {
    // Not by JSON.stringify, which an old library may have spoiled for arrays; there is nothing to escape.
    localStorage.setItem(key, `[${list.map(one => `"${one}"`).join()}]`);
  } catch {
    // Full or denied: it is known as long as this page is open.
  }
  callouts.lookAgain();
}
addEventListener('galley-related-click', remember, true);
