// Reads the markup alone, so it serves elements before and after their upgrade, and documents on a server.
import { safeUrl } from '@galley/core/safe-url.js';

/** What somebody did for the article. Without any, it is their article. */
export type Credit = 'reported' | 'written' | 'edited' | 'photographed' | 'translated' | 'contributed';

/** An organization as schema.org describes one. */
export interface Organization {
  '@type': 'Organization';
  name: string;
  /** Absolute address of its page. */
  url?: string;
  /** Absolute address of its mark. */
  image?: string;
  /** Its accounts elsewhere. */
  sameAs?: string[];
  email?: string;
  description?: string;
}

/** A person as schema.org describes one. */
export interface Person {
  '@type': 'Person';
  /** The name alone, without "By", title or employer. */
  name: string;
  /** Absolute address of the author's page. */
  url?: string;
  /** Absolute address of the portrait. */
  image?: string;
  jobTitle?: string;
  worksFor?: Organization;
  /** The accounts elsewhere. */
  sameAs?: string[];
  email?: string;
  description?: string;
}

/** Whoever did one of these helped with the article; anybody else is an author of it. */
const helpers = ['edited', 'photographed', 'translated', 'contributed'];
/** What stands beside a name, and is no part of it. */
const beside = '.p-honorific-prefix, .p-honorific-suffix, [itemprop^="honorific"]';

// A server may have no `Node` to name it by.
const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const words = (...nodes: Node[]): string =>
  nodes
    .map(node => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,،、;]+|[\s,،、;]+$/g, '');

/** What a selector fits in some elements, themselves included. */
const findAll = (selector: string, elements: Element[]): Element[] =>
  elements.flatMap(one => (one.matches(selector) ? [one] : [...one.querySelectorAll(selector)]));
const find = (selector: string, elements: Element[]): Element | undefined => findAll(selector, elements)[0];

/** An address that may be followed, absolute where the document knows where it is. */
function address(element: Element | undefined, attribute: 'href' | 'src'): string | undefined {
  const written = element?.getAttribute(attribute)?.trim();
  if (!written || safeUrl(written) === undefined) return;
  try {
    return new URL(written, element!.baseURI || undefined).href;
  } catch {
    return written;
  }
}

/** The words of the name: of what is marked as one, else of all that is not marked as a title. */
function nameIn(nodes: ChildNode[]): string {
  const copies = nodes.map(node => node.cloneNode(true));
  const elements = copies.filter(isElement);
  const marked = find('.p-name, [itemprop="name"]', elements);
  if (marked) return words(marked);
  for (const title of findAll(beside, elements)) title.textContent = '';
  return words(...copies);
}

/** One author, whatever was done for the article; nothing where nobody is named. */
export function personOf(author: Element): Person | Organization | undefined {
  // An author that is no <galley-author> is nothing but a name.
  const whole = author.localName === 'galley-author';
  const inSlot = (name: string) =>
    whole ? [...author.children].filter(child => child.getAttribute('slot') === name) : [];
  const written = whole
    ? [...author.childNodes].filter(
        // A shadow root that a server rendered is a child to some DOMs.
        node =>
          node.nodeType === TEXT ||
          (isElement(node) && node.localName !== 'template' && !node.getAttribute('slot')),
      )
    : [author];

  const name = nameIn(written);
  const employer = inSlot('organization').filter(one => words(one))[0];
  const organization = employer && {
    '@type': 'Organization',
    name: words(employer),
    url: address(find('a[href]', [employer]), 'href'),
  };
  if (!name && !organization) return;

  const accounts = findAll('a[href]', inSlot('social'));
  const mail = [...findAll('a[href]', inSlot('contact')), ...accounts]
    .map(one => address(one, 'href') ?? '')
    .find(one => /^mailto:./i.test(one));
  const bio = inSlot('bio')[0]?.cloneNode(true) as Element | undefined;
  bio?.querySelector('summary')?.remove();

  const all = {
    ...(name
      ? {
          '@type': 'Person',
          name,
          url: address(find('a[href]', written.filter(isElement)), 'href'),
          jobTitle: inSlot('role')
            .map(one => words(one))
            .filter(Boolean)
            .join(', '),
          worksFor: organization,
        }
      : organization),
    image: address(find('img', inSlot('portrait')), 'src'),
    // A feed is no second identity of the author.
    sameAs: accounts
      .filter(one => !one.getAttribute('type')?.includes('xml'))
      .map(one => address(one, 'href'))
      .filter(one => one && !/^(mailto|tel):/i.test(one)),
    email: mail && decoded(mail.replace(/^mailto:|\?.*/gi, '')),
    description: bio && words(bio),
  };
  const known = (_: string, value: unknown) =>
    Array.isArray(value) && !value.length ? undefined : value || undefined;
  return JSON.parse(JSON.stringify(all, known)) as Person | Organization;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The people and organizations that a card, or an author alone, names: in the order of the markup, as schema.org
 * describes them. Without `credit` they are the authors; with one, those who did that. What the page
 * hides, and whoever has no name, is left out; so is what is not known of somebody.
 */
export function personsOf(card: Element, credit?: Credit): (Person | Organization)[] {
  const authors =
    card.localName === 'galley-author'
      ? [card]
      : [...card.children].filter(
          one => one.localName === 'galley-author' || one.matches('a[rel~="author"]'),
        );
  return authors.flatMap(author => {
    if (author !== card && author.hasAttribute('hidden')) return [];
    const did = author.getAttribute('credit')?.trim().toLowerCase() ?? '';
    if (credit ? did !== credit : helpers.includes(did)) return [];
    return personOf(author) ?? [];
  });
}
