// Svelte components: a server writes them, and the page's script makes them live where they stand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { svelte } from '../svelte-plugin.js';
import plain from './plain.js';

const peers = fileURLToPath(new URL('../../peers/', import.meta.url));
let renderIsland;

const escaped = props => JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const island = (name, props, content = renderIsland(name, props)) =>
  `<div data-island="${name}" data-props="${escaped(props)}">${content}</div>`;
const cards = (list, content) => island('Cards', { cards: list }, content);

export default {
  title: 'Reuters',
  of: '@reuters-graphics/graphics-components',
  svelte: true,
  modules: { card: 'reuters/card.js', all: 'reuters/all.js' },

  standIns:
    'Svelte components: byline: `Byline`; figure: `FeaturePhoto`; related card: `Headline`; licence: `InfoBox`; it has nothing for the size, so plain buttons stand there; its global stylesheet is left out',
  /** Compiles the components for a server. */
  async prepare() {
    const bundle = await rolldown({
      input: `${peers}reuters/server.js`,
      platform: 'node',
      plugins: [svelte('server')],
      treeshake: { moduleSideEffects: false },
      resolve: { conditionNames: ['svelte', 'node', 'import', 'default'] },
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
    await bundle.close();
    const folder = mkdtempSync(`${peers}node_modules/.reuters-`);
    writeFileSync(`${folder}/server.mjs`, output[0].code);
    ({ renderIsland } = await import(pathToFileURL(`${folder}/server.mjs`).href));
    rmSync(folder, { recursive: true });
  },
  /** One island holds all cards, as one component of a page would. */
  many: list => cards(list),
  inserted: list => cards(list, ''),
  pieces: {
    figure: words => island('Figure', words),
    byline: words => island('Byline', words),
    card: words => cards([words]),
    size: plain.pieces.size,
    licence: words => island('Licence', words),
  },
};
