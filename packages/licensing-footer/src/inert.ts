/**
 * A document in which nothing loads and nothing runs. It is asked for past what a page may have named: an
 * `<img name="implementation">` in an article stands in `document.implementation`.
 */
export function inertDocument(): Document {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')!;
  return (get!.call(document) as DOMImplementation).createHTMLDocument();
}
