/** No part of the text: headline, byline, permalink, captions, furniture, what is not for reading. */
const leftOut =
  'h1, figure, figcaption, nav, aside, address, article, dialog, form, button, select, textarea, template, ' +
  'script, style, noscript, iframe, svg, audio, video, canvas, [hidden], [rel~="author"], [rel~="bookmark"], .p-author, ' +
  '[itemprop~="author"], time.dt-published, time.dt-updated, galley-byline-card, galley-author, galley-photo-credit, ' +
  'galley-related-link, galley-related-links, galley-font-size-control, galley-licensing-footer';

/** Words can run through the borders of these; everything else ends a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
);

/** The lines of the text, one for each block. */
function linesOf(body: Element): string[] {
  let text = '';
  const read = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue;
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.matches(leftOut)) {
        text += '\n';
        continue;
      }
      const block = !inline.has(element.localName);
      if (block) text += '\n';
      read(element);
      if (block) text += '\n';
    }
  };
  read(body);
  return text.split('\n');
}

/** Nothing in an older browser, which cannot tell words apart. */
function segmenter(language = 'und'): Intl.Segmenter | undefined {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return language === 'und' ? undefined : segmenter();
  }
}

// A correction changes one paragraph: what the others count is known already.
const known = new WeakMap<Element, Map<string, number>>();

/**
 * How many words the text of an article has, as its language counts them. Where the markup marks the text
 * (`e-content`, `articleBody`), the words in there; else those of the whole article. Nothing where the browser cannot
 * count words.
 */
export function wordCount(article: Element, language?: string): number | undefined {
  const before = known.get(article);
  const now = new Map<string, number>();
  const words = segmenter(language);
  if (!words) return;
  const marked = [...article.querySelectorAll('.e-content, [itemprop~="articleBody"]')].filter(
    one => (one.closest('article') ?? article) === article || !article.contains(one.closest('article')),
  );
  const bodies = marked.filter(one => !marked.some(other => other !== one && other.contains(one)));
  let sum = 0;
  for (const line of (bodies.length ? bodies : [article]).flatMap(linesOf)) {
    if (!line.trim()) continue;
    const key = `${language} ${line}`;
    let count = now.get(key) ?? before?.get(key);
    if (count === undefined) {
      count = 0;
      // WebKit takes no number for a word (bug 312596).
      for (const { isWordLike, segment } of words.segment(line))
        if (isWordLike || /\p{N}/u.test(segment)) count++;
    }
    now.set(key, count);
    sum += count;
  }
  known.set(article, now);
  return sum;
}
