/** No line of plain text that somebody wrapped is longer. */
const WIDEST = 100;
/** Nor does anybody wrap narrower; lines that short are lines. */
const NARROWEST = 55;

/**
 * The paragraphs of a plain text, with the number of the line in which each begins. Lines that were broken at a
 * width are joined: each of them would not have taken the first word of the next.
 */
export function unwrap(source: string): { text: string; number: number }[] {
  const lines = source.split(/\r\n?|\n|\u2028|\u2029/);
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  const paragraphs: { text: string; number: number }[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const text = line.trim();
    if (!text) {
      open = false;
      return;
    }
    const last = paragraphs.at(-1);
    const before = lines[index - 1] ?? '';
    const length = before.trimEnd().length;
    const full = length > width * 0.6 && length + 1 + text.split(/\s/, 1)[0]!.length > width;
    if (open && last && width <= WIDEST && width >= NARROWEST && full) last.text += `\n${text}`;
    else paragraphs.push({ text, number: index + 1 });
    open = true;
  });
  return paragraphs;
}
