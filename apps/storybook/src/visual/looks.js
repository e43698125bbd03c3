// The five looks in which every story is kept as a picture: what the toolbar is set to, and the medium.

/** @type {Record<string, { globals?: Record<string, string>, media?: 'print' }>} */
export const looks = {
  light: {},
  dark: { globals: { scheme: 'dark' } },
  // With the furniture in Arabic, and in the direction of Arabic.
  rtl: { globals: { language: 'ar' } },
  double: { globals: { size: 'double' } },
  print: { media: 'print' },
};

/** The address of a story in a look, within the built Storybook. */
export function addressOf(story, look) {
  const globals = Object.entries(looks[look].globals ?? {}).map(([name, value]) => `${name}:${value}`);
  return `iframe.html?id=${story}&viewMode=story&globals=${globals.join(';')}`;
}
