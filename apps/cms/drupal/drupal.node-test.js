// Drupal's template and components, rendered by Twig itself with a node as templates see it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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
  optional: {
    fields: [
      ...['field_section', 'field_media', 'owner', 'field_link'],
      ...['logo', 'logo_text', 'contact', 'terms'],
    ],
    details: [
      ...['alt', 'field_caption', 'field_credit', 'field_creator', 'field_agency', 'field_distributable'],
      ...['field_profile', 'field_job_title', 'field_account', 'field_tips', 'field_link'],
    ],
  },
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
    it('offers no library, and warns of nothing, where our files are not copied yet', () => {
      const code = `define('DRUPAL_ROOT', '/nowhere'); require 'galley/galley.module'; echo json_encode(galley_library_info_build());`;
      const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=1', '-r', code], {
        cwd: here,
        encoding: 'utf8',
      });
      assert.equal(stdout + stderr, '[]');
    });

    it('has a setting in its schema for each one that it is installed with', () => {
      const config = file => yaml.load(readFileSync(join(here, 'galley/config', file), 'utf8'));
      const installed = Object.keys(config('install/galley.settings.yml'));
      assert.deepEqual(Object.keys(config('schema/galley.schema.yml')['galley.settings'].mapping), installed);
      assert.deepEqual(Object.keys(stored.settings), installed);
    });

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
