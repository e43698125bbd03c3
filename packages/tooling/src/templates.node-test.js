// What the build does to the templates in our modules.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tightenTemplates } from './templates.js';

describe('templates in a module', () => {
  it('lose the indentation of their source, those within others too, and nothing else is touched', () => {
    const code =
      "const text = `a\n  b`;\nconst a = html `\n  <p\n    id=${'a  b'}\n  >\n    ${html`<b>\n  c</b>`} d\n  </p>\n`;\n";
    assert.equal(
      tightenTemplates(code),
      "const text = `a\n  b`;\nconst a = html ` <p id=${'a  b'} > ${html`<b> c</b>`} d </p> `;\n",
    );
  });
  it('keep their letters, escapes and spaces that do not break', () => {
    for (const code of ['html`<p>\\u00a0·</p>`', 'svg`<path d="M9 8" />`', 'html`\u00a0\u00a0»`'])
      assert.equal(tightenTemplates(code), code);
  });
});
