import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { headScript, headScriptHash } from '@galley/font-size-control/head-script.js';
import { lostWords, openPage, type Opened, type Query } from './testing/open-page.js';
import { becomes, pressEverything } from './testing/press-everything.js';

/** As tight as a page with scripts, styles and pictures can be. */
const policy = (scripts = "'self'") =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** Firefox asks `default-src` of what is fetched ahead, where others ask whether any directive allows it (bugzil.la/1457204). */
const fetchedAhead = `default-src ${location.origin}/un-report `;

const cdn = '/packages/elements/cdn';
const replacing = (pairs: [one: string, other: string][]): Query => ({
  replace: pairs.map(([one]) => one),
  with: pairs.map(([, other]) => other),
});
/** The signs of accounts as files, in place of the stylesheet's `data:` pictures. */
const withSigns = (sheet: string): [string, string] => [
  '</title>',
  `</title><link rel="stylesheet" href="${sheet}">`,
];

const cases: [name: string, query: Query][] = [
  [
    'the files for a page without a build',
    { policy: policy(), ...replacing([withSigns(`${cdn}/galley-signs.css`)]) },
  ],
  [
    'the modules and stylesheets from npm',
    {
      policy: policy(),
      ...replacing([
        withSigns('/packages/elements/signs.css'),
        [`${cdn}/galley.css`, '/packages/elements/style.css'],
        [`${cdn}/galley.js`, '/packages/elements/dist/define.js'],
        [`${cdn}/galley-head.js`, '/packages/font-size-control/dist/head.js'],
        [`${cdn}/galley-structured-data.js`, '/packages/structured-data/dist/auto.js'],
      ]),
    },
  ],
  [
    'a page that loads the script and no stylesheet but the signs',
    {
      policy: policy(),
      ...replacing([
        withSigns(`${cdn}/galley-signs.css`),
        [`<link rel="stylesheet" href="${cdn}/galley.css" />`, ''],
      ]),
    },
  ],
  [
    'the script for <head> in the page, named by its hash',
    {
      policy: policy(`'self' '${headScriptHash}'`),
      ...replacing([
        withSigns(`${cdn}/galley-signs.css`),
        [`<script src="${cdn}/galley-head.js"></script>`, `<script>${headScript}</script>`],
      ]),
    },
  ],
];

const account = ({ view }: Opened) => view.document.querySelector('[rel="me"]')!;
const signOf = (page: Opened) => page.view.getComputedStyle(account(page), '::before').maskImage;

/** A page that hides the signs. */
const unsigned = replacing([
  ['</title>', '</title><style>[rel="me"]::before { visibility: hidden }</style>'],
]);

/** What is painted where the sign of an account stands. */
async function paintedSign(page: Opened): Promise<string> {
  account(page).scrollIntoView();
  const outer = page.frame.getBoundingClientRect();
  const { x, y, width, height } = account(page).getBoundingClientRect();
  const view = new Image();
  view.src = `data:image/png;base64,${await executeServerCommand<string, undefined>('picture')}`;
  await view.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')!.drawImage(view, -outer.x - x, -outer.y - y);
  return canvas.toDataURL();
}

/** The sign that a page comes to paint: it may have to be fetched. */
async function signOn(query: Query, isIt: (sign: string) => boolean = () => true): Promise<string> {
  const page = await openPage(undefined, query);
  let sign = await paintedSign(page);
  for (let tries = 0; tries < 50 && !isIt(sign); tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    sign = await paintedSign(page);
  }
  page.frame.remove();
  return sign;
}

describe('the tightest policy for content', () => {
  for (const [name, query] of cases) {
    it(`holds for ${name}, whatever a reader presses`, async () => {
      // A size from an earlier visit gives the script for <head> something to do.
      localStorage.setItem('galley-text-scale', '125');
      const page = await openPage(undefined, query);
      const { frame, view, faults } = page;
      assert.equal(view.document.querySelector('#story')!.getAttribute('data-galley-text-scale'), '125');
      const failed = await pressEverything(view);
      assert.deepEqual(
        faults.filter(fault => fault !== fetchedAhead),
        [],
      );
      assert.deepEqual(failed, []);
      assert.deepEqual(await lostWords(view), []);
      assert.match(signOf(page), /^url\(".*\/signs\/bluesky\.svg"\)$/);
      frame.remove();
      localStorage.removeItem('galley-text-scale');
    }).timeout(90_000);
  }

  it('has accounts with the signs that they have under any other', async () => {
    const without = await signOn(unsigned);
    const usual = await signOn({}, sign => sign !== without);
    assert.notEqual(usual, without);
    assert.equal(await signOn(cases[0]![1], sign => sign === usual), usual);
  }).timeout(30_000);

  it('is really asked for: a page that breaks it is told of', async () => {
    const { frame, view, faults } = await openPage(undefined, { policy: policy() });
    const script = view.document.createElement('script');
    assert.throws(() => (script.text = 'self.broken = true'));
    view.document.querySelector('p')!.setAttribute('style', 'color: red');
    new view.Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const isTold = (part: string) => becomes(() => faults.some(fault => fault.includes(part)));
    for (const broken of ['require-trusted-types-for', 'style-src', 'img-src data'])
      assert.isTrue(await isTold(broken), broken);
    frame.remove();
  });
});
