// Questions to a page. Each function runs in the page itself, so it may use nothing from outside.
/* global Node */

/** What of the elements that the author wrote is not on the page as it was written: tags, attributes, words. */
export function lost(written) {
  const found = [];
  const words = node =>
    [...node.childNodes]
      .filter(one => one.nodeType === Node.TEXT_NODE)
      .map(one => one.data.trim())
      .join('');
  const compare = (mine, theirs, path) => {
    if (mine.localName !== theirs?.localName)
      return found.push(`${path}: there is ${theirs?.localName ?? 'nothing'}`);
    for (const { name, value } of mine.attributes) {
      if (theirs.getAttribute(name) !== value) found.push(`${path}: ${name}="${theirs.getAttribute(name)}"`);
    }
    if (words(mine) !== words(theirs)) found.push(`${path}: "${words(theirs)}"`);
    if (mine.children.length !== theirs.children.length) found.push(`${path}: ${theirs.innerHTML}`);
    [...mine.children].forEach((child, at) =>
      compare(child, theirs.children[at], `${path} > ${child.localName}`),
    );
  };
  const outermost = root =>
    [...root.children].flatMap(one => (one.localName.startsWith('galley-') ? [one] : outermost(one)));

  const mine = outermost(new DOMParser().parseFromString(written, 'text/html').body);
  const theirs = outermost(document.querySelector('.entry-content'));
  mine.forEach((one, at) => compare(one, theirs[at], one.localName));
  return { compared: mine.length, lost: found };
}

/** Attributes in the text that run code, or that cover the page. */
export function dangers() {
  return [...document.querySelectorAll('.entry-content *')].flatMap(one =>
    [...one.attributes]
      .filter(({ name, value }) => /^on|^srcdoc$/.test(name) || /^\s*(javascript|data):/i.test(value))
      .concat([...one.attributes].filter(({ value }) => value.includes('position:fixed')))
      .map(({ name, value }) => `<${one.localName} ${name}="${value}">`),
  );
}

/** The tags of ours that are upgraded, once all have drawn themselves, and those that are not after `patience` seconds. */
export async function upgraded(patience = 10) {
  const ours = [...document.querySelectorAll('*')].filter(one => one.localName.startsWith('galley-'));
  const all = Promise.all(ours.map(one => customElements.whenDefined(one.localName)));
  await Promise.race([all, new Promise(resolve => setTimeout(resolve, 1000 * patience))]);
  await Promise.all(ours.map(one => one.updateComplete));
  const names = defined =>
    [...new Set(ours.filter(one => one.matches(':defined') === defined).map(one => one.localName))].sort();
  return { yes: names(true), no: names(false) };
}

/** The words of a part of the page, without those of scripts and styles. */
export function textOf(selector) {
  const copy = document.querySelector(selector).cloneNode(true);
  copy.querySelectorAll('script, style, noscript').forEach(one => one.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Opens the dialog of the licensing footer, and gives the copy in it once it is complete. */
export async function republished() {
  const { shadowRoot } = document.querySelector('galley-licensing-footer');
  shadowRoot.querySelector('[part~="button"]').click();
  for (let patience = 100; patience; patience--) {
    const copy = shadowRoot.querySelector('textarea')?.value;
    if (copy?.includes('rel="license"')) return copy;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`There is no copy: ${shadowRoot.innerHTML}`);
}
