// What a publisher does with the article for those who take no tags of ours: each is a few lines of sanitize-html.
import sanitizeHtml from 'sanitize-html';

const running = ['p', 'a', 'strong', 'b', 'em', 'i', 's', 'sub', 'sup', 'br', 'code', 'pre'];
const blocks = ['article', 'div', 'h1', 'h2', 'h3', 'blockquote', 'ul', 'ol', 'li', 'figure', 'figcaption'];
const inline = ['span', 'cite', 'time'];
const attributes = { a: ['href', 'rel'], time: ['datetime'], img: ['src', 'alt', 'width', 'height'] };
const allowedSchemes = ['https', 'http', 'mailto', 'tel'];

/** Takes our tags away and keeps what stands in them. */
export const unwrap = html =>
  sanitizeHtml(html, {
    allowedTags: [...running, ...blocks, ...inline, 'img'],
    allowedAttributes: attributes,
    allowedSchemes,
  });

/** The same for AMP, which has a tag of its own for pictures. */
export const toAmp = html =>
  sanitizeHtml(html, {
    allowedTags: [...running, ...blocks, ...inline, 'amp-img'],
    allowedAttributes: { ...attributes, 'amp-img': ['src', 'alt', 'width', 'height', 'layout'] },
    allowedSchemes,
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    transformTags: {
      img: (_, attribs) => ({ tagName: 'amp-img', attribs: { ...attribs, layout: 'intrinsic' } }),
    },
  });

/** For Apple News: pictures are components of their own there, text is a small part of HTML. */
export function toAppleNews(html, document) {
  const root = document.createElement('div');
  root.innerHTML = unwrap(html);
  const text = element => element.textContent.replace(/\s+/g, ' ').trim();
  const title = root.querySelector('h1');
  const photos = [...root.querySelectorAll('img')].map(img => {
    const figure = img.closest('figure');
    const caption = figure && text(figure.querySelector('figcaption'));
    (figure ?? img).remove();
    return { role: 'photo', URL: img.src, accessibilityCaption: img.alt, ...(caption && { caption }) };
  });
  title.remove();
  const body = sanitizeHtml(root.innerHTML, {
    allowedTags: [...running, 'blockquote', 'ul', 'ol', 'li'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes,
  });
  return {
    components: [
      { role: 'title', text: text(title) },
      ...photos,
      { role: 'body', format: 'html', text: body.trim() },
    ],
  };
}
