// The feature blocks, rendered by React on a server with a story in ANS, Arc XP's format.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describeRecipe } from '../src/describe-recipe.js';
import { integrity } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const json = file => JSON.parse(readFileSync(join(here, file), 'utf8'));

/** Fusion bundles features and output types; esbuild does it here. */
const page = `
  import React from 'react';
  import { renderToStaticMarkup } from 'react-dom/server';
  import { ArticleBody } from './features/galley/article-body.jsx';
  import Page from './output-types/default.jsx';
  export default ({ story, site, integrity }) => renderToStaticMarkup(
    <Page title={story.headlines.basic} language={story.language} integrity={integrity}>
      <ArticleBody story={story} site={site} />
    </Page>
  );`;

describeRecipe('Arc XP', {
  optional: {
    fields: [
      ...['taxonomy', 'credits', 'promo_items', 'additional_properties', 'url', 'owner'],
      ...['logo', 'licensing', 'terms'],
    ],
    details: [
      ...['alt_text', 'caption', 'additional_properties', 'affiliation', 'distributor'],
      ...['first_name', 'social_links'],
    ],
  },
  async build(folder, change) {
    const outfile = join(folder, 'render.cjs');
    await build({
      stdin: { contents: page, loader: 'jsx', resolveDir: here },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    const { default: bundle } = await import(outfile);
    const story = change(json('story.json'));
    const html = bundle.default({ story, site: change(json('site.json')), integrity });
    writeFileSync(join(folder, 'index.html'), `<!doctype html>${html}`);
  },
});
