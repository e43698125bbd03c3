import { LanguageController } from '@galley/core';
import type { AuthorElement } from './author-element.js';
import { BylineCardElement, type BylineCardWords } from './byline-card-element.js';
import english from './words/en.js';

const controllers = new WeakMap<AuthorElement, LanguageController<BylineCardWords>>();
/** The names that links have from here, so that they may change; any other one is the page's own. */
const written = new WeakMap<Element, string>();

const links = ':is([slot="social"], [slot="contact"]):is(a), :is([slot="social"], [slot="contact"]) a';
/** Whether its name, if it has one, is from here. */
const isOurs = (link: Element) => {
  const name = link.getAttribute('aria-label');
  return name === null || name === written.get(link);
};
const isWordless = (link: Element) =>
  !link.textContent.trim() &&
  !link.hasAttribute('aria-labelledby') &&
  !link.querySelector('img[alt]:not([alt=""]), [aria-label], title');

/** Gives each account and address without words a name with the author in it: "Will Racke on Bluesky". */
export function nameLinks(author: AuthorElement): void {
  const known = controllers.get(author);
  if (known) return void write(author, known);
  if (![...author.querySelectorAll(links)].some(link => isWordless(link) && isOurs(link))) return;
  const controller = new LanguageController(author, BylineCardElement.words);
  controllers.set(author, controller);
  // The language may come, and change, later.
  author.addController({ hostUpdated: () => void write(author, controller) });
  void write(author, controller);
}

async function write(author: AuthorElement, language: LanguageController<BylineCardWords>): Promise<void> {
  // The stylesheet knows the services by their addresses; where it is not there yet, it is on its way.
  for (let frames = 0; frames < 60 && !valueOf(author, '--_author'); frames++) {
    await new Promise(requestAnimationFrame);
  }
  const words = { ...english, ...language.words };
  for (const link of author.querySelectorAll(links)) {
    if (!author.name || !isOurs(link)) continue;
    // Words of its own have come, and are its name.
    if (!isWordless(link)) {
      if (written.delete(link)) link.removeAttribute('aria-label');
      continue;
    }
    const service = valueOf(link, '--_service') || 'site';
    const pattern = /^(mail|phone|feed|site)$/.test(service) ? words[service as 'site'] : words.account;
    const name = pattern.replace('{name}', author.name).replace('{service}', service);
    written.set(link, name);
    if (link.getAttribute('aria-label') !== name) link.setAttribute('aria-label', name);
  }
}

const valueOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).trim();
