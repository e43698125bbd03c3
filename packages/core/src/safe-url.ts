const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The one check that an address passes before it reaches `href`, `src` or a copied snippet.
 * Gives the address back if it is relative or one of `https`, `http`, `mailto`, `tel`; else nothing.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  if (address == null) return;
  try {
    // The base stands for any page: only an address with a scheme of its own can leave https.
    return allowed.includes(new URL(address, 'https://page.invalid').protocol) ? address : undefined;
  } catch {
    return;
  }
}
