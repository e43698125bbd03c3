// Drupal's template and components, rendered by Twig itself with a node as templates see it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { describeRecipe } from '../src/describe-recipe.js';
import { renderTwig } from '../src/render-twig.js';
import { integrity } from '../src/serve-site.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const components = join(here, 'galley/components');
const stored = JSON.parse(readFileSync(join(here, 'node.json'), 'utf8'));

describeRecipe('Drupal', {
  build(folder, change) {
    mkdirSync(join(folder, 'libraries/galley'), { recursive: true });
    writeFileSync(join(folder, 'libraries/galley/integrity.json'), JSON.stringify(integrity));
    const html = renderTwig(
      {
        templates: join(here, 'theme'),
        template: 'html.html.twig',
        setup: join(here, 'setup.php'),
        context: change(stored),
      },
      { DRUPAL_ROOT: folder },
    );
    writeFileSync(join(folder, 'index.html'), html);
  },
  tests() {
    for (const name of readdirSync(components)) {
      it(`the component ${name} declares what its template takes`, () => {
        const folder = join(components, name);
        const { props, slots = {} } = yaml.load(readFileSync(join(folder, `${name}.component.yml`), 'utf8'));
        const template = readFileSync(join(folder, `${name}.twig`), 'utf8');
        const taken = [...template.matchAll(/\{\{ ([a-z_]+)|\{% if ([a-z_]+)/g)].map(
          ([, printed, asked]) => printed ?? asked,
        );
        const undeclared = taken.filter(one => one !== 'attributes' && !props.properties[one]);
        assert.deepEqual(undeclared, []);
        const blocks = [...template.matchAll(/\{% block (\w+)/g)].map(([, block]) => block);
        assert.deepEqual(blocks, Object.keys(slots));
        for (const one of props.required) assert.ok(props.properties[one], one);
      });
    }
  },
});
