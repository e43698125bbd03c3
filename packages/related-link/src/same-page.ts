/** What others add to an address to learn where readers come from. It leads to the same page. */
const tracking =
  /^(?:utm_.*|(?:fb|g|d|gad_?|y|ms|tw|tt|li_fat_|wbra|gbra)(?:cl)?id|mc_[ce]id|igshid|srsltid|_ga|_gl|_hs(?:enc|mi)|mkt_tok|gad_source|cmpid|ref_src)$/i;

/** The address of a page without hash and tracking, so that two links to it can be told to be the same. */
export function pageAt(address: string): string {
  try {
    const url = new URL(address, document.baseURI);
    for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
    url.searchParams.sort();
    url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}

/** Whether an address is that of this page, as the reader or as its canonical link has it. */
export function isThisPage(address: string): boolean {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const page = pageAt(address);
  return page === pageAt(location.href) || (!!canonical && page === pageAt(canonical));
}
