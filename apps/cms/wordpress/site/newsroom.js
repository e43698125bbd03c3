// The site as the tests find it: the plug-in uploaded and set up by the chief, an author with a profile and a picture. All of it
// is done on WordPress's own screens, in Chromium.
import { readFileSync } from 'node:fs';
import { pack } from '../package.js';
import { fill, rest, startBrowser, submit, upload } from './browser.js';
import { startSite } from './site.js';

const map = new URL('../../../../packages/tooling/src/artwork/map.svg', import.meta.url);

/** Opens it all; `close` leaves nothing behind. */
export async function openNewsroom() {
  const site = await startSite();
  const browser = await startBrowser(site.origin);
  const close = async () => {
    await browser.close();
    await site.stop();
  };
  try {
    const chief = (await browser.logIn('chief')).page;
    // What WordPress complains of by itself, on the screens that the tests visit.
    for (const screen of [
      '',
      'wp-admin/',
      'wp-admin/profile.php',
      'wp-admin/post-new.php',
      'wp-admin/upload.php',
    ])
      await chief.goto(`${site.origin}/${screen}`);
    const complaints = site.complaints();
    await install(chief, site.origin);
    await choose(chief, site.origin);

    const writing = await browser.logIn('will');
    const author = writing.page;
    const picture = await upload(author, await browser.draw(readFileSync(map, 'utf8'), 1200, 800));
    await credit(author, site.origin, picture.id);
    await introduce(author, site.origin, picture.source_url);

    /** The author saves and publishes an article through the REST API. */
    const publish = (slug, content, more) =>
      rest(author, '/wp/v2/posts', { title: `A story: ${slug}`, slug, status: 'publish', content, ...more });

    return { site, browser, chief, author, writing, picture, publish, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function install(page, origin) {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await (await page.$('#pluginzip')).uploadFile(pack().zip);
  await submit(page, '#install-plugin-submit');
  await submit(page, 'a.button-primary[href*="action=activate"]');
}

async function choose(page, origin) {
  await page.goto(`${origin}/wp-admin/options-general.php?page=galley`);
  await fill(page, {
    'galley[byline]': true,
    'galley[photo]': true,
    'galley[size]': true,
    'galley[footer]': true,
    'galley[license]': 'CC-BY-ND-4.0',
    'galley[holder]': 'Daily Caller News Foundation',
    'galley[contact]': 'licensing@example.com',
    'galley[notice]': 'Free for any news publisher, under {license}. <script>alert(1)</script>',
  });
  await submit(page, '#submit');
}

async function credit(page, origin, picture) {
  await page.goto(`${origin}/wp-admin/post.php?post=${picture}&action=edit`);
  const field = name => `attachments[${picture}][galley_${name}]`;
  await fill(page, {
    [field('creator')]: 'Rodi Said',
    [field('source')]: 'REUTERS',
    [field('distributable')]: 'no',
    excerpt: 'The middle Euphrates valley.',
    _wp_attachment_image_alt: 'A map of the valley',
  });
  await submit(page, '#publish');
}

async function introduce(page, origin, portrait) {
  await page.goto(`${origin}/wp-admin/profile.php`);
  await fill(page, {
    galley_job_title: 'Immigration and Foreign Policy Reporter',
    galley_organization: 'Daily Caller News Foundation',
    galley_organization_url: 'https://example.com/',
    galley_portrait: portrait,
    galley_accounts: 'https://mastodon.example/@will\njavascript:alert(1)',
    galley_contact: 'will@example.com',
  });
  await submit(page, '#submit');
}
