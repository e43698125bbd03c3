const formats = new Map<string, Intl.ListFormat>();

/** What a language writes after each name of a list. The names matter: Spanish says "Ana y Luis", but "Ana e Inés". */
export function separatorsOf(names: string[], language: string): string[] {
  let format = formats.get(language);
  try {
    if (!format) formats.set(language, (format = new Intl.ListFormat(language)));
  } catch {
    // No such language tag; or a browser that joins no lists.
    return language === 'en' ? names.map((_, at) => (names[at + 1] ? ', ' : '')) : separatorsOf(names, 'en');
  }
  const separators: string[] = [];
  for (const { type, value } of format.formatToParts(names)) {
    if (type === 'element') separators.push('');
    else separators[separators.length - 1] += value;
  }
  return separators;
}
