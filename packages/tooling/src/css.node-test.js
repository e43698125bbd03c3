// What the build does to the styles in our modules.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyStyles } from './css.js';

describe('styles in a module', () => {
  it('are minified, each where it stands, and nothing else is touched', async () => {
    const code =
      "const a = css `\n  p {\n    margin: 0px;\n  }\n`;\nconst text = ' a  b ';\nconst b = css`q { color: red }`;\n";
    assert.equal(
      await minifyStyles(code),
      "const a = css`p{margin:0}`;\nconst text = ' a  b ';\nconst b = css`q{color:red}`;\n",
    );
  });
  it('keep their letters, and stay as they are where values or escapes stand in them', async () => {
    assert.equal(await minifyStyles("css`p::before { content: '·' }`"), 'css`p:before{content:"·"}`');
    for (const code of ['css `p { margin: ${gap} }`', "css `p::before { content: '\\\\a' }`"])
      assert.equal(await minifyStyles(code), code);
  });
});
