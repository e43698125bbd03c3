/**
 * Puts a copy on the clipboard: as rich text and plain text, else as plain text. False if the browser allows
 * neither; the reader can still press the keys.
 *
 * Call it straight from a click. Nothing is awaited before the first attempt, because Safari takes an
 * attempt after any `await` for one that nobody asked for.
 */
export async function copyToClipboard(plain: string, rich?: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  for (const attempt of [() => clipboard!.write([itemOf(plain, rich)]), () => clipboard!.writeText(plain)]) {
    try {
      await attempt();
      return true;
    } catch {
      // Denied, or not there at all: the next one may do.
    }
  }
  return false;
}

function itemOf(plain: string, rich: string | undefined): ClipboardItem {
  const flavours: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (rich !== undefined) flavours['text/html'] = new Blob([rich], { type: 'text/html' });
  return new ClipboardItem(flavours);
}
