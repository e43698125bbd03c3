/**
 * The letters that stand for a name where there is no portrait: the first of its first and of its last
 * word, or of its only one. Letters are what readers see as one: an accent, a flag or an emoji stays whole,
 * and capitals stay as the name has them.
 */
export function initialsOf(name: string): string {
  // What follows a comma or a bracket is a title or a place, and what a word begins with may be a quotation mark.
  const words = name.split(/[,،、(（]/)[0]!.match(/[^\s\p{P}]\S*/gu) ?? [];
  const first = firstLetter(words.shift());
  const last = firstLetter(words.pop());
  // Arabic letters would join, and read as a word.
  return first + (last && /\p{sc=Arabic}/u.test(first) ? '\u200c' : '') + last;
}

let letters: Intl.Segmenter | undefined;

/** The first one of a page takes as long as many elements do, so it is made for who needs it. */
function segmenter(): Intl.Segmenter | undefined {
  try {
    return (letters ??= new Intl.Segmenter());
  } catch {
    return; // an older browser
  }
}

/** Browsers without `Intl.Segmenter` get a letter with its accents. */
function firstLetter(word = ''): string {
  // Nothing joins the letters below U+0300, and a segmenter takes its time.
  if (/^[\0-\u02ff]{1,2}/.exec(word)?.[0].length === Math.min(2, word.length)) return word.charAt(0);
  const parts = segmenter()?.segment(word.slice(0, 40));
  return parts ? ([...parts][0]?.segment ?? '') : word.replace(/^(.\p{M}*).*/su, '$1');
}
