// Craft's templates, rendered by Twig itself with an entry as Craft hands it over.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeRecipe } from '../src/describe-recipe.js';
import { renderTwig } from '../src/render-twig.js';
import { integrity } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const stored = JSON.parse(readFileSync(join(here, 'entry.json'), 'utf8'));

describeRecipe('Craft', {
  optional: {
    fields: ['leadPicture', 'authors', 'section', 'address', 'headline', 'logo', 'contact', 'terms'],
    details: [
      ...['alt', 'caption', 'creditLine', 'creator', 'agency', 'address'],
      ...['email', 'jobTitle', 'profile', 'account'],
    ],
  },
  build(folder, change) {
    const html = renderTwig({
      templates: join(here, 'templates'),
      template: 'article.twig',
      setup: join(here, 'setup.php'),
      context: { ...change(stored), integrity },
    });
    writeFileSync(join(folder, 'index.html'), html);
  },
});
