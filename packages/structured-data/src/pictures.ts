import { addressOf, metaOf } from '@galley/core/page.js';
import { imageObject, type ImageObject } from '@galley/photo-credit/image-object.js';
import { within } from './article-parts.js';

/** The pictures of an article, each once; where it has none, the one that the page names for links to it. */
export function picturesOf(article: Element, main: boolean): ImageObject[] {
  const found = new Map<string, ImageObject>();
  for (const figure of within(article, 'galley-photo-credit, figure')) {
    const picture = imageObject(figure);
    const { contentUrl } = picture;
    if (!contentUrl) continue;
    // Shown twice, it may be described more fully the second time.
    found.set(contentUrl, { ...picture, ...found.get(contentUrl) });
  }
  if (!found.size && main) {
    const contentUrl = addressOf(article.ownerDocument, metaOf(article.ownerDocument, 'og:image'));
    if (/^https?:/.test(contentUrl)) found.set(contentUrl, { '@type': 'ImageObject', contentUrl });
  }
  return [...found.values()];
}
