// The plug-in in a real WordPress: uploaded by the chief, used by an author who may not write unfiltered HTML, read in Chromium.
/* global URLSearchParams */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generated } from './generate.js';
import { hostile, hostileBlocks, inHtmlBlock, inShortcodes, inTags } from './site/articles.js';
import { openBlockEditor } from './site/block-editor.js';
import { fill, rest, submit } from './site/browser.js';
import { ensureDebianPackages, execute } from './site/debian.js';
import { dangers, lost, republished, textOf, upgraded } from './site/in-page.js';
import { openNewsroom } from './site/newsroom.js';
import { template } from './translations.js';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const read = path => readFileSync(here(path), 'utf8');
const five = ['byline-card', 'photo-credit', 'related-link', 'font-size-control', 'licensing-footer'];
const oneOfEach = [...five, 'author'].map(name => `galley-${name}`).sort();

ensureDebianPackages();

describe('the sources of the plug-in', () => {
  it('know the elements and licences as they are today (node apps/cms/wordpress/generate.js)', () => {
    for (const [file, text] of Object.entries(generated)) assert.equal(read(`./galley/${file}`), text, file);
  });

  it('have every word in the template for translators (node apps/cms/wordpress/translations.js)', () => {
    assert.equal(read('./galley/languages/galley.pot'), template());
  });

  it('are PHP without mistakes', () => {
    const files = readdirSync(here('./galley'), { recursive: true }).filter(file => file.endsWith('.php'));
    assert.ok(files.length > 15);
    for (const file of files)
      assert.match(execute('php', ['-l', here(`./galley/${file}`)]), /^No syntax errors/);
  });

  it('offer in the blocks what the elements know', () => {
    const filledIn = {
      'byline-card': ['bio', 'logo'],
      'photo-credit': ['picture', 'caption'],
      'related-link': ['url', 'title', 'description', 'media'],
      'font-size-control': [],
      'licensing-footer': ['content'],
    };
    for (const element of five) {
      const { name, attributes } = JSON.parse(read(`./galley/blocks/${element}/block.json`));
      assert.equal(name, `galley/${element}`);
      const known = new RegExp(`'galley-${element}' => array\\( (.*) \\)`).exec(
        generated['allowed-html.php'],
      )[1];
      for (const attribute of Object.keys(attributes).filter(one => !filledIn[element].includes(one)))
        assert.ok(known.includes(`'${attribute}'`), `<galley-${element}> has no attribute ${attribute}`);
    }
  });
});

describe('the plug-in in WordPress', () => {
  let room, site, browser, publish, picture;

  before(async () => {
    room = await openNewsroom();
    ({ site, browser, publish, picture } = room);
    await publish('story', '<!-- wp:paragraph -->\n<p>The text of the story.</p>\n<!-- /wp:paragraph -->', {
      title: 'US-Backed Forces Launch Assault',
      featured_media: picture.id,
      excerpt: '',
    });
    await publish('tags', inTags(picture.source_url));
  });
  after(() => room?.close());

  /** Does something with a page as a reader has it, and closes it. */
  async function visit(path, options, look) {
    const { close, ...visited } = await browser.read(path, options);
    try {
      return await look(visited);
    } finally {
      await close();
    }
  }
  const withoutScript = { script: false };

  describe('with an author who may not write unfiltered HTML', () => {
    it('has such an author', () => {
      assert.equal(
        site.run(`var_export(user_can(get_user_by('login', 'will'), 'unfiltered_html'));`),
        'false',
      );
    });

    it('keeps every tag, attribute and word, and adds no paragraph and no line break', async () => {
      await publish('html-block', inHtmlBlock(picture.source_url));
      for (const slug of ['tags', 'html-block'])
        await visit(`/${slug}/`, withoutScript, async ({ page }) => {
          const found = await page.evaluate(lost, inTags(picture.source_url));
          assert.deepEqual(found, { compared: 5, lost: [] }, slug);
          assert.match(
            await page.evaluate(textOf, '.entry-content'),
            /The offensive.*A paragraph between them\..*The last paragraph\./s,
          );
        });
    });

    it('takes out whatever runs code, and keeps the words', async () => {
      await publish('hostile', hostile);
      await publish('hostile-blocks', hostileBlocks);
      const words = {
        hostile: [
          'Mallory',
          'A headline that lures',
          'The terms.',
          'Unknown words.',
          'From a shortcode',
          'Terms from a shortcode.',
        ],
        'hostile-blocks': ['From a block', 'Terms from a block.'],
      };
      for (const [slug, said] of Object.entries(words))
        await visit(`/${slug}/`, {}, async ({ page, errors }) => {
          await page.evaluate(upgraded);
          assert.deepEqual(await page.evaluate(dangers), [], slug);
          assert.equal(await page.$('.entry-content script, .entry-content a[href=""]'), null);
          assert.deepEqual(
            errors.filter(error => error.includes('dialog')),
            [],
          );
          const text = await page.evaluate(textOf, '.entry-content');
          for (const word of said) assert.ok(text.includes(word), word);
        });
    });

    it('prints shortcodes with what WordPress knows', async () => {
      await publish('shortcodes', inShortcodes(`${site.origin}/story/`, picture.id));
      await visit('/shortcodes/', withoutScript, async ({ page }) => {
        const html = await page.$eval('.entry-content', content => content.innerHTML);
        for (const expected of [
          /<galley-byline-card layout="line" prefix="Told by"><galley-author class="p-author h-card">/,
          /<galley-font-size-control variant="slider"/,
          /<galley-photo-credit zoomable="" position="overlay" creator="Rodi Said" source="REUTERS" distributable="no"><figure><img/,
          /<galley-related-link layout="inline"><a href="[^"]+\/story\/">US-Backed Forces Launch Assault<\/a><time slot="published"/,
          /<galley-related-links unique="">\s*<galley-related-link kind="video"><a href="https:\/\/example.com\/elsewhere">A film from elsewhere<\/a><\/galley-related-link>\s*<\/galley-related-links>/,
          /<galley-licensing-footer license="CC-BY-4.0"[^>]*>All of it may be reprinted.<\/galley-licensing-footer>/,
        ])
          assert.match(html, expected);
        assert.doesNotMatch(html, /\[\/?galley_/);
        assert.equal(
          await page.$('p galley-byline-card, galley-byline-card br, galley-byline-card > p'),
          null,
        );
      });
    });

    it('has the blocks in the editor, where they show what readers will see, and are whole when it is opened again', async () => {
      const editor = await openBlockEditor(room.author, site.origin);
      assert.deepEqual(await editor.offered(), five.map(name => `galley/${name}`).sort());
      await editor.write('From the block editor', [
        ['galley/byline-card', { prefix: 'Reported by' }],
        ['galley/photo-credit', { picture: picture.id, ratio: '16/9' }],
        ['core/paragraph', { content: 'A paragraph.' }],
        ['galley/related-link', { url: `${site.origin}/story/`, layout: 'inline' }],
        ['galley/font-size-control', { variant: 'radios' }],
        ['galley/licensing-footer', { content: 'Ask <em>first</em>.' }],
      ]);
      for (const words of [
        'Will Racke',
        'Rodi Said/REUTERS',
        'US-Backed Forces Launch Assault',
        'Ask first.',
      ])
        await editor.shows(words);
      const { link, content } = await editor.publish();
      assert.match(content, /<!-- wp:galley\/font-size-control {"variant":"radios"} \/-->/);
      assert.deepEqual(await editor.reopen(), { blocks: 6, broken: 0 });
      // WordPress's own editor asks for some things that an author may not have.
      assert.deepEqual(
        room.writing.errors.filter(error => !error.startsWith('Failed to load resource')),
        [],
      );

      await visit(link, {}, async ({ page, errors }) => {
        assert.deepEqual(await page.evaluate(upgraded), { yes: oneOfEach, no: [] });
        assert.deepEqual(errors, []);
        const html = await page.$eval('.entry-content', body => body.innerHTML);
        assert.match(html, /<galley-photo-credit ratio="16\/9" creator="Rodi Said"/);
        assert.match(html, /<galley-licensing-footer[^>]*>Ask <em>first<\/em>\.<\/galley-licensing-footer>/);
      });
    });
  });

  for (const theme of ['twentytwentythree', 'twentytwentyone'])
    describe(`in the ${theme === 'twentytwentyone' ? 'classic' : 'block'} theme ${theme}`, () => {
      before(() => site.run(`switch_theme('${theme}');`));

      it('fills an article from the author, the media library and the settings', () =>
        visit('/story/', withoutScript, async ({ page }) => {
          const html = await page.$eval('body', body => body.innerHTML);
          for (const expected of [
            /<img[^>]*slot="portrait"[^>]*>/,
            /<a class="p-name u-url" rel="author" href="[^"]+\/author\/will\/">Will Racke<\/a><span slot="role" class="p-job-title">Immigration and Foreign Policy Reporter<\/span><a slot="organization" class="p-org" href="https:\/\/example.com\/">Daily Caller News Foundation<\/a><a slot="social" rel="me" href="https:\/\/mastodon.example\/@will">mastodon.example<\/a><a slot="contact" class="u-email" href="mailto:will@example.com">will@example.com<\/a><\/galley-author>/,
            /<time slot="published" class="dt-published" datetime="\d{4}-\d\d-\d\dT[\d:]+-0[45]:00">/,
            /<galley-photo-credit[^>]* creator="Rodi Said" source="REUTERS" distributable="no"/,
            /<figcaption>The middle Euphrates valley\. <cite>Rodi Said\/REUTERS<\/cite><\/figcaption>/,
            /<galley-licensing-footer license="CC-BY-ND-4\.0" holder="Daily Caller News Foundation" contact="licensing@example\.com" year="\d{4}"/,
            /<p>Free for any news publisher, under <a rel="license" href="https:\/\/creativecommons.org\/licenses\/by-nd\/4.0\/">CC BY-ND 4.0<\/a>\./,
          ])
            assert.match(html, expected);
          assert.equal(html.match(/The middle Euphrates valley/g).length, 1, 'the caption stands once');
          assert.equal(
            await page.$('galley-licensing-footer script, galley-byline-card [href^="javascript"]'),
            null,
          );
        }));

      it('upgrades all of it without a complaint, and asks nobody else for anything', () =>
        visit('/story/', {}, async ({ page, errors, requests }) => {
          const { yes, no } = await page.evaluate(upgraded);
          await page.waitForNetworkIdle();
          assert.deepEqual([yes, no], [oneOfEach.filter(name => name !== 'galley-related-link'), []]);
          assert.deepEqual(errors, []);
          const elsewhere = requests.filter(
            url => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'),
          );
          assert.deepEqual(elsewhere, []);
          const kept = await page.evaluate(() => [document.cookie, localStorage.length]);
          assert.deepEqual(kept, ['', 0]);
        }));

      it('gives a copy to republish: headline, author, text and licence, without the agency’s picture', () =>
        visit('/story/', {}, async ({ page }) => {
          await page.evaluate(upgraded);
          const copy = await page.evaluate(republished);
          assert.match(
            copy,
            /<h1>US-Backed Forces Launch Assault<\/h1>\s*<p>By Will Racke, Daily Caller News Foundation<\/p>/,
          );
          assert.match(copy, /<p>The text of the story\.<\/p>/);
          assert.doesNotMatch(copy, /<img/);
        }));

      it('has the same words without script', async () => {
        const words = options => visit('/story/', options, ({ page }) => page.evaluate(textOf, 'main'));
        assert.equal(await words(withoutScript), await words({}));
      });

      it('fits a narrow phone', () =>
        visit('/tags/', { width: 360 }, async ({ page }) => {
          await page.evaluate(upgraded);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        }));

      it('sets the type before the script of the elements comes', () =>
        visit(
          '/story/',
          {
            prepare: async page => {
              await page.evaluateOnNewDocument(() => localStorage.setItem('galley-text-scale', '150'));
              await page.setRequestInterception(true);
              page.on('request', request =>
                request.url().endsWith('/galley.js') ? request.abort() : request.continue(),
              );
            },
          },
          async ({ page }) => {
            const text = await page.$('[data-galley-text-scale="150"]');
            assert.ok(text, 'the article is marked');
            assert.match(await text.evaluate(one => one.textContent), /The text of the story/);
          },
        ));

      it('lets the reader set the type, and stores nothing but that', () =>
        visit('/story/', {}, async ({ page }) => {
          await page.evaluate(upgraded);
          await page.click('galley-font-size-control >>> [part~="button"]:last-of-type');
          await page.waitForSelector('[data-galley-text-scale]');
          const stored = await page.evaluate(() => ({ ...localStorage }));
          assert.deepEqual(Object.keys(stored), ['galley-text-scale']);
        }));
    });

  describe('its files', () => {
    const head = path => visit(path, {}, ({ page }) => page.evaluate(() => document.head.innerHTML));

    it('are checked by the browser: each has the hash of what the server sends', async () => {
      const html = await head('/story/');
      const named = [...html.matchAll(/(?:href|src)="([^"]+\/galley\/assets\/[^"]+)"/g)].map(
        ([, url]) => url,
      );
      assert.deepEqual(named.map(url => url.replace(/.*\//, '')).sort(), [
        'galley-head.js',
        'galley.css',
        'galley.js',
      ]);
      for (const url of named) {
        const content = Buffer.from(await (await fetch(url)).arrayBuffer());
        const hash = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        const tag = html.split('<').find(tag => tag.includes(`"${url}"`));
        assert.ok(tag.includes(`integrity="${hash}"`) && tag.includes('crossorigin="anonymous"'), tag);
      }
    });

    it('do not run if somebody changed them on the server; the words stay', () =>
      visit(
        '/story/',
        {
          prepare: async page => {
            await page.setRequestInterception(true);
            page.on('request', async request => {
              if (!request.url().endsWith('/galley.js')) return request.continue();
              const body = `${await (await fetch(request.url())).text()}\nalert(1);`;
              await request.respond({
                contentType: 'text/javascript',
                body,
                headers: { 'Access-Control-Allow-Origin': '*' },
              });
            });
          },
        },
        async ({ page, errors }) => {
          assert.deepEqual((await page.evaluate(upgraded, 1)).yes, []);
          assert.match(errors.join(), /integrity/);
          assert.match(await page.evaluate(textOf, 'galley-byline-card'), /Will Racke/);
        },
      ));

    it('come in order: stylesheet and head script hold up the first paint, the elements do not', async () => {
      const html = await head('/story/');
      const at = text => html.search(text);
      assert.ok(at(/<link[^>]*galley\.css/) >= 0);
      assert.match(html, /<script (?![^>]*(async|defer|module))[^>]*galley-head\.js/);
      assert.match(
        html,
        /<script [^>]*type="module"[^>]*galley\.js|<script [^>]*galley\.js[^>]*type="module"/,
      );
    });

    it('are not asked for where no page needs them', async () => {
      await room.chief.goto(`${site.origin}/wp-admin/`);
      site.run(
        `wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'plain', 'post_title' => 'Plain', 'post_content' => 'Words.'));`,
      );
      assert.doesNotMatch(await head('/plain/'), /galley\/assets/);
    });

    it('speak the site’s language, and English where there are no words for it', async () => {
      const sheet = locale => site.run(`echo Galley\\stylesheet('${locale}');`);
      assert.equal(sheet('de_DE_formal'), 'galley.de.css');
      assert.equal(sheet('pt_BR'), 'galley.pt.css');
      assert.equal(sheet('nl_NL'), 'galley.css');
      assert.equal(sheet('en_GB'), 'galley.css');
      // WordPress takes only languages that it has files for; ours are in the plug-in.
      site.run(`add_filter('sanitize_option_WPLANG', fn() => 'fr_FR'); update_option('WPLANG', 'fr_FR');`);
      try {
        await visit('/story/', {}, async ({ page, errors }) => {
          await page.evaluate(upgraded);
          assert.ok(await page.$('link[href$="/galley.fr.css"][integrity]'));
          assert.equal(
            await page.$eval('galley-byline-card >>> [part~="prefix"]', one => one.textContent.trim()),
            'Par',
          );
          assert.deepEqual(errors, []);
        });
      } finally {
        site.run(`update_option('WPLANG', '');`);
      }
    });
  });

  describe('with an article of tags that somebody opens in an editor and saves', () => {
    const written = () => inTags(picture.source_url);
    const keepsAll = slug =>
      visit(`/${slug}/`, withoutScript, async ({ page }) => {
        assert.deepEqual(await page.evaluate(lost, written()), { compared: 5, lost: [] });
        assert.match(await page.evaluate(textOf, 'main'), /Changed: .*A paragraph between them\./);
      });

    it('loses nothing in the block editor', async () => {
      const { id } = await publish('opened-as-blocks', written());
      const editor = await openBlockEditor(room.author, site.origin, id);
      await editor.write('Changed: a headline', [['core/paragraph', { content: 'One paragraph more.' }]]);
      await editor.publish();
      await keepsAll('opened-as-blocks');
    });

    it('loses nothing in the classic editor, which offers its visual half only where it does no harm', async () => {
      site.useClassicEditor();
      const tags = await publish('opened-as-text', written());
      const plain = await publish('only-shortcodes', 'Text.\n\n[galley_byline_card]');
      const open = ({ id }) => room.author.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);

      await open(tags);
      assert.equal(await room.author.$('#content-tmce'), null, 'no tab for the visual editor');
      assert.match(
        await room.author.$eval('#post-body', body => body.textContent),
        /has Galley’s tags in it/,
      );
      await fill(room.author, { post_title: 'Changed: a headline' });
      await submit(room.author, '#publish');
      await keepsAll('opened-as-text');

      await open(plain);
      assert.ok(await room.author.$('#content-tmce'));
    });
  });

  describe('beside all that', () => {
    it('gives an article a licence of its own', async () => {
      await publish('own-licence', '<p>Words.</p>', { meta: { galley_license: 'CC0-1.0' } });
      await visit('/own-licence/', withoutScript, async ({ page }) =>
        assert.equal(
          await page.$eval('galley-licensing-footer', one => one.getAttribute('license')),
          'CC0-1.0',
        ),
      );
    });

    it('credits pictures in the text, and leaves galleries as the theme wants them', async () => {
      const image = `<!-- wp:image {"id":${picture.id}} -->\n<figure class="wp-block-image"><img src="${picture.source_url}" alt="Hajin" class="wp-image-${picture.id}"/><figcaption class="wp-element-caption">The town.</figcaption></figure>\n<!-- /wp:image -->`;
      const gallery = `<!-- wp:gallery {"linkTo":"none"} -->\n<figure class="wp-block-gallery has-nested-images columns-default is-cropped">${image}</figure>\n<!-- /wp:gallery -->`;
      await publish('pictures', `${image}\n\n${gallery}`);
      await visit('/pictures/', withoutScript, async ({ page }) => {
        const credits = await page.$$eval('galley-photo-credit', all =>
          all.map(one => `${one.getAttribute('creator')}: ${one.querySelector('figcaption').textContent}`),
        );
        assert.deepEqual(credits, ['Rodi Said: The town. Rodi Said/REUTERS']);
        assert.ok(await page.$('figure.wp-block-gallery > figure.wp-block-image'));
      });
    });

    it('tells of an update that came later than an hour', async () => {
      const { id } = await publish('long-ago', '<p>Words.</p>', { date: '2018-09-11T09:30:00' });
      await rest(room.author, `/wp/v2/posts/${id}`, { content: '<p>Better words.</p>' });
      await visit('/long-ago/', withoutScript, async ({ page }) => {
        const times = await page.$$eval('galley-byline-card time', times =>
          times.map(time => [time.slot, time.dateTime]),
        );
        assert.deepEqual(times[0], ['published', '2018-09-11T09:30:00-04:00']);
        assert.equal(times[1][0], 'updated');
      });
      await visit('/story/', withoutScript, async ({ page }) =>
        assert.equal(await page.$('[slot="updated"]'), null),
      );
    });

    it('tells search engines the same, where the settings ask for it', async () => {
      site.run(`update_option('galley', array('structured' => true) + get_option('galley'));`);
      await visit('/story/', {}, async ({ page }) => {
        const script = await page.waitForSelector('script[type="application/ld+json"][data-galley]');
        const article = JSON.parse(await script.evaluate(script => script.textContent));
        assert.equal(article['@type'], 'NewsArticle');
        assert.equal(article.headline, 'US-Backed Forces Launch Assault');
        assert.equal(article.author[0].name, 'Will Racke');
        assert.equal(article.license, 'https://creativecommons.org/licenses/by-nd/4.0/');
        assert.equal(article.image[0].creditText, 'Rodi Said/REUTERS');
      });
    });

    it('places nothing that the author has placed', () =>
      visit('/tags/', withoutScript, async ({ page }) => {
        for (const name of ['byline-card', 'font-size-control', 'licensing-footer'])
          assert.equal((await page.$$(`galley-${name}`)).length, 1, name);
      }));

    it('keeps excerpts and feeds to the text', async () => {
      site.run(`update_option('posts_per_rss', 50);`);
      const feed = await (await fetch(`${site.origin}/feed/`)).text();
      const item = title => feed.split('<item>').find(item => item.includes(`<title>${title}</title>`));
      assert.match(item('US-Backed Forces Launch Assault'), /The text of the story/);
      assert.doesNotMatch(item('US-Backed Forces Launch Assault'), /galley-/);
      // A post with blocks before it in the same feed makes no difference.
      assert.match(item('A story: shortcodes'), /<description><!\[CDATA\[The text\.\]\]>/);
      assert.doesNotMatch(item('A story: shortcodes'), /<p>\s*<\/?galley-/);
      const excerpt = site.run(
        `$post = get_page_by_path('story', OBJECT, 'post'); echo get_the_excerpt($post);`,
      );
      assert.equal(excerpt.trim(), 'The text of the story.');
    });

    it('wants a nonce and the right to edit before it stores anything', async () => {
      const answer = await room.author.evaluate(async () => {
        const body = new URLSearchParams({
          option_page: 'galley',
          action: 'update',
          'galley[holder]': 'Mallory',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(answer, 403);
      assert.equal(site.run(`echo get_option('galley')['holder'];`), 'Daily Caller News Foundation');
      assert.equal(
        site
          .run(
            `echo json_encode(Galley\\sanitize_settings(array('license' => 'x', 'terms' => 'javascript:alert(1)', 'contact' => 'no', 'holder' => '<b>H</b>')));`,
          )
          .includes('javascript'),
        false,
      );
    });

    it('made PHP complain of nothing', () => {
      assert.deepEqual(
        site.complaints().filter(one => !room.complaints.includes(one)),
        [],
      );
    });

    it('leaves the articles, and nothing else, when it is deleted', async () => {
      site.run(
        `require_once 'wp-admin/includes/plugin.php'; require_once 'wp-admin/includes/file.php'; deactivate_plugins('galley/galley.php'); var_export(delete_plugins(array('galley/galley.php')));`,
      );
      const rows = site.run(
        `global $wpdb; foreach (array('options' => 'option_name', 'postmeta' => 'meta_key', 'usermeta' => 'meta_key') as $table => $column) echo $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->prefix}$table WHERE $column LIKE '%galley%'");`,
      );
      assert.equal(rows, '000');
      await visit('/tags/', {}, async ({ page }) => {
        const text = await page.evaluate(textOf, '.entry-content');
        for (const word of ['Will Racke', 'REUTERS/Rodi Said', 'UN Report', 'CC BY-ND 4.0'])
          assert.ok(text.includes(word), word);
      });
    });
  });
});
