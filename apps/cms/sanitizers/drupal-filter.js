// Emulates the rules that Drupal documents for "Limit allowed HTML tags and correct faulty HTML": this is not its code.
import { JSDOM } from 'jsdom';

const schemes = ['ftp', 'http', 'https', 'irc', 'mailto', 'news', 'nntp', 'rtsp', 'sftp', 'ssh', 'tel'];
const words = ['title', 'alt', 'rel', 'property', 'class', 'datetime'];

/** What stands before a colon is taken for a scheme, in any attribute but a few, and goes if it is not known. */
function withoutScheme(value) {
  let rest = value;
  for (;;) {
    const [, scheme, after] = /^([^/?#:]+):(.*)$/s.exec(rest) ?? [];
    if (!scheme || schemes.includes(scheme.toLowerCase())) return rest;
    rest = after;
  }
}

/** Reads a list such as `<a href rel> <em>`. */
const listOf = text =>
  Object.fromEntries(
    [...text.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, names]) => [tag, names.trim().split(/\s+/)]),
  );

export function drupalFilter(html, allowedHtml) {
  const allowed = listOf(allowedHtml);
  const { document } = new JSDOM(`<body>${html}`).window;
  for (const element of [...document.body.querySelectorAll('*')]) {
    const names = allowed[element.localName];
    if (!names) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const known = [...names, 'lang', 'dir'].includes(name) && name !== 'style' && !name.startsWith('on');
      if (!known) element.removeAttribute(name);
      else if (!words.includes(name) && !name.startsWith('data-'))
        element.setAttribute(name, withoutScheme(value));
    }
  }
  return document.body.innerHTML;
}
