// Custom elements without a library, as a careful team writes them: words in attributes, one shared sheet per element.
const attributes = words =>
  Object.entries(words)
    .map(([name, value]) => ` ${name}="${String(value).replaceAll('"', '&quot;')}"`)
    .join('');

export default {
  title: 'hand-written elements',
  modules: { card: '../src/candidates/hand-written/card.js', all: '../src/candidates/hand-written/all.js' },
  // Without the script there is nothing to read, so there is nothing to render.
  ways: [],
  pieces: {
    figure: words => `<hand-figure${attributes(words)}></hand-figure>`,
    byline: words => `<hand-byline${attributes(words)}></hand-byline>`,
    card: words => `<hand-card${attributes(words)}></hand-card>`,
    size: ({ label, steps }) => `<hand-size label="${label}" steps="${steps}"></hand-size>`,
    licence: ({ holder, year, notice }) =>
      `<hand-licence holder="${holder}" year="${year}">${notice}</hand-licence>`,
  },
  standIns:
    'custom elements of our own for this benchmark, with a shadow root and no library: words in attributes',
};
