// A comma ends a candidate only before white space: addresses may have commas of their own.
const candidates = /(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g;

/**
 * The largest picture that is on offer, as an absolute address. It is looked for where the browser found
 * the one that it shows, so that another crop or format of a `<picture>` does not take its place.
 */
export function largestCandidate(picture: HTMLImageElement): string {
  const shown = picture.currentSrc || picture.src;
  for (const { srcset } of [...(picture.closest('picture')?.querySelectorAll('source') ?? []), picture]) {
    const found = [...srcset.matchAll(candidates)].map(([, address, size]) => ({
      address: URL.parse(address!, picture.baseURI)?.href,
      size: Number(size ?? 1),
    }));
    const first = found.find(({ address }) => address === shown);
    if (first)
      return found.reduce((best, one) => (one.address && one.size > best.size ? one : best), first).address!;
  }
  return shown;
}
