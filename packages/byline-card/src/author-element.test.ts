import { assert, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { portrait } from '@galley/tooling/artwork';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Frame, withMedia, press, warningsOf, until } from '@galley/tooling/suite';
import './define.js';
import {
  BylineCardElement,
  type AuthorElement,
  type GalleyAuthorClickEvent,
  type GalleyFollowToggleEvent,
} from './index.js';

const sheet = new Promise(resolve => {
  // The tests run in a page that does not load the document stylesheet, so wait for the element to fetch it.
  const author = document.body.appendChild(document.createElement('galley-author'));
  author.append('A');
  void until(() => getComputedStyle(author).display === 'flex').then(() => resolve(author.remove()));
});
const disc = (author: Element) => getComputedStyle(author, '::before');
/** What is written on the disc. Firefox tells where it comes from, other engines what it is. */
const lettersOn = (author: Element) =>
  disc(author).content.replace('attr(initials)', `"${author.getAttribute('initials')}"`);

describe('<galley-author>', () => {
  before(() => sheet);

  it('shows the initials of the name where there is no portrait', async () => {
    const author = await fixture<AuthorElement>(html`
      <galley-author
        ><a rel="author" href="/will">Will Racke</a><span slot="role">Reporter</span></galley-author
      >
    `);
    assert.equal(author.initials, 'WR');
    assert.include(lettersOn(author), '"WR"');
    await expect(author).to.be.accessible();
  });

  it('takes the page’s own initials, and a silhouette where they are empty', async () => {
    const author = await fixture<AuthorElement>(
      html`<galley-author initials="DC">Will Racke</galley-author>`,
    );
    assert.include(lettersOn(author), '"DC"');
    author.initials = '';
    await author.updateComplete;
    assert.equal(disc(author).content, '""');
    assert.include(disc(author).backgroundImage, 'gradient');
  });

  it('keeps up when the name changes', async () => {
    const author = await fixture<AuthorElement>(
      html`<galley-author><a href="/a">Will Racke</a></galley-author>`,
    );
    author.querySelector('a')!.firstChild!.nodeValue = 'Nadia Haddad';
    await until(() => author.initials === 'NH');
    assert.equal(author.name, 'Nadia Haddad');
    author.initials = 'own';
    author.querySelector('a')!.textContent = 'Jörg Öztürk';
    await author.updateComplete;
    assert.equal(author.initials, 'own');
  });

  it('takes its initials from the name again when the page takes its own away', async () => {
    const author = await fixture<AuthorElement>(html`<galley-author initials="Q">Will Racke</galley-author>`);
    await author.updateComplete;
    author.removeAttribute('initials');
    await author.updateComplete;
    assert.equal(author.initials, 'WR');
    author.initials = '';
    await author.updateComplete;
    author.textContent = 'Nadia Haddad';
    await until(() => author.name === 'Nadia Haddad');
    await author.updateComplete;
    assert.equal(author.initials, '');
    author.initials = null;
    await author.updateComplete;
    assert.equal(author.initials, 'NH');
  });

  it('is named by the organization where nobody is named', async () => {
    const author = await fixture<AuthorElement>(html`
      <galley-author
        ><!-- wire copy -->
        <a slot="organization" href="/reuters">REUTERS</a></galley-author
      >
    `);
    assert.equal(author.name, 'REUTERS');
    assert.equal(author.initials, 'R');
  });

  it('lets the initials take the room of a portrait that fails, and gives it back to one that comes', async () => {
    const author = await fixture(html`
      <galley-author>Will Racke<img slot="portrait" alt="" width="56" height="56" /></galley-author>
    `);
    const image = author.querySelector('img')!;
    const before = image.getBoundingClientRect();
    assert.isAbove(before.width, 0);
    image.src = '/there/is/no/picture.jpg';
    await until(() => getComputedStyle(image).visibility === 'hidden');
    assert.deepEqual(image.getBoundingClientRect(), before);
    assert.include(lettersOn(author), '"WR"');
    image.src = portrait;
    await until(() => getComputedStyle(image).visibility === 'visible');
  });

  it('knows a portrait that failed before the script was there, also in a <picture>', async () => {
    const frame = await Frame.open({
      room: 'byline-card',
      markup: `
        <galley-author>A<img slot="portrait" src="/no.jpg" alt=""></galley-author>
        <galley-author>B<picture slot="portrait"><img src="/no.jpg" alt=""></picture></galley-author>
        <galley-author>C<img slot="portrait" src="${portrait}" alt=""></galley-author>`,
    });
    await frame.upgrade();
    const hidden = () =>
      [...frame.body.querySelectorAll('[slot="portrait"]')].map(one => one.hasAttribute('hidden'));
    await until(() => hidden()[0]! && hidden()[1]!);
    assert.deepEqual(hidden(), [true, true, false]);
    frame.close();
  });

  it('keeps a picture in the bio in place when it fails', async () => {
    const author = await fixture(html`
      <galley-author
        >Will Racke
        <p slot="bio"><img alt="A map" /> He reports.</p></galley-author
      >
    `);
    const image = author.querySelector('img')!;
    const failed = oneEvent(image, 'error');
    image.src = '/no.jpg';
    await failed;
    assert.isFalse(image.hidden);
  });

  it('tells the page when the reader follows a link, by mouse or key, and does not hold it up', async () => {
    const author = await fixture<AuthorElement>(html`
      <galley-author>
        <a rel="author" href="#will"><b>Will Racke</b></a>
        <a slot="social" href="#account">Follow Will</a>
      </galley-author>
    `);
    const [name, social] = author.querySelectorAll('a');
    const follow = [
      { link: name, by: () => author.querySelector('b')!.click() },
      { link: social, by: () => (social!.focus(), press('Enter')) },
      { link: name, by: () => name!.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true })) },
    ];
    for (const { link, by } of follow) {
      const told = oneEvent(document, 'galley-author-click') as unknown as Promise<GalleyAuthorClickEvent>;
      void by();
      const event = await told;
      assert.equal(event.author, author);
      assert.equal(event.link, link);
      assert.isFalse(event.cancelable);
    }
    let told = false;
    document.addEventListener('galley-author-click', () => (told = true), { once: true });
    name!.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true }));
    assert.isFalse(told, 'the right button follows nothing');
    await until(() => location.hash === '#account');
  });

  it('says nothing when the reader clicks on plain text', async () => {
    const author = await fixture<HTMLElement>(html`<galley-author>Will Racke</galley-author>`);
    let told = 0;
    author.addEventListener('galley-author-click', () => told++);
    author.click();
    assert.equal(told, 0);
  });

  it('draws the sign of a service before the author’s own words', async () => {
    const author = await fixture(html`
      <galley-author>
        Will Racke
        <a slot="social" href="https://bsky.app/profile/a">Bluesky</a>
        <a slot="social" href="https://example.com/">Website</a>
        <a slot="contact" href="mailto:a@example.com">E-mail</a>
        <ul slot="social">
          <li><a href="https://mastodon.social/@a">Mastodon</a></li>
        </ul>
        <a slot="social">No link</a>
      </galley-author>
    `);
    const signs = [...author.querySelectorAll('a')].map(link => getComputedStyle(link, '::before').maskImage);
    assert.lengthOf(new Set(signs), 5);
    for (const sign of signs.slice(0, 4)) assert.include(sign, 'data:image/svg+xml');
    assert.equal(signs[4], 'none');
  });

  it('knows a service by its host alone, and by nothing else in the address', async () => {
    const services: Record<string, string[]> = {
      X: ['https://x.com/a', 'https://twitter.com/a', 'https://www.twitter.com/a', 'HTTPS://X.com/a'],
      Bluesky: ['https://bsky.app/profile/a'],
      Mastodon: ['https://mastodon.social/@a', 'https://newsie.social/@a', 'https://journa.host/@a'],
      Facebook: ['https://www.facebook.com/a'],
      Instagram: ['https://www.instagram.com/a'],
      LinkedIn: ['https://www.linkedin.com/in/a'],
      YouTube: ['https://www.youtube.com/@a', 'https://youtu.be/a'],
      Threads: ['https://www.threads.net/@a', 'https://www.threads.com/@a'],
      feed: ['https://example.com/a/rss', '/feed/', '/a.rss'],
      mail: ['mailto:a@example.com'],
      phone: ['tel:+15550100'],
      '': [
        'https://example.com/atomic-age',
        'https://example.com/twitter.com/a',
        'https://notx.com/a',
        'https://example.com/?u=https://bsky.app/a',
        'https://example.com/feeding-the-city',
        'https://xyz.threads.example.com/',
        'https://press.example.com/@a',
      ],
    };
    const author = await fixture(html`
      <galley-author>
        A ${Object.values(services).map(list => list.map(to => html`<a slot="social" href=${to}>A</a>`))}
        <a slot="social" data-service="Mastodon" href="https://example.com/@a">A</a>
      </galley-author>
    `);
    for (const link of author.querySelectorAll('a')) {
      const [service] = link.dataset['service']
        ? ['Mastodon']
        : Object.entries(services).find(([, list]) => list.includes(link.getAttribute('href')!))!;
      assert.equal(getComputedStyle(link).getPropertyValue('--_service'), service, link.href);
    }
  });

  it('draws the same signs from files where the page loads signs.css, and none elsewhere', async () => {
    const author = await fixture(html`
      <galley-author>
        <a href="https://bsky.app/profile/ada">Ada Lovelace</a>
        ${[
          'https://x.com/a',
          'https://bsky.app/profile/a',
          'https://mastodon.social/@a',
          'https://www.facebook.com/a',
        ]
          .concat(
            'https://www.instagram.com/a',
            'https://www.linkedin.com/in/a',
            'https://www.youtube.com/@a',
          )
          .concat('https://www.threads.net/@a', '/feed/', 'mailto:a@example.com', 'tel:+15550100', '/website')
          .map(to => html`<a slot="social" href=${to}>A</a>`)}
        <ul slot="contact">
          <li><a data-service="Mastodon" href="https://example.com/@a">A</a></li>
        </ul>
        <a slot="social">No link</a>
      </galley-author>
    `);
    const links = [...author.querySelectorAll('a')];
    const signs = () => links.map(link => getComputedStyle(link, '::before').maskImage);
    const drawn = signs().map(sign => decodeURIComponent(sign.slice('url("data:image/svg+xml,'.length, -2)));
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: new URL('../signs.css', import.meta.url).href });
    const loaded = oneEvent(sheet, 'load');
    document.head.append(sheet);
    await loaded;
    const files = signs();
    sheet.remove();
    assert.lengthOf(new Set(files), 13);
    for (const [at, file] of files.entries()) {
      const service = getComputedStyle(links[at]!).getPropertyValue('--_service').toLowerCase() || 'web';
      if (!links[at]!.closest('[slot]') || !links[at]!.href) assert.equal(file, 'none');
      else {
        assert.match(file, new RegExp(`/signs/${service}\\.svg"\\)$`));
        const text = await (await fetch(file.slice('url("'.length, -2))).text();
        assert.equal(text.trim(), drawn[at]!.replaceAll('\\', ''));
      }
    }
  });

  it('names links without words, with the person in the name, in the reader’s language', async () => {
    const page = await fixture(html`
      <div lang="en">
        <galley-author>
          <a href="/will">Will Racke</a>
          <a slot="social" href="https://bsky.app/profile/a"></a>
          <ul slot="social">
            <li><a href="https://example.com/will/rss"> </a></li>
            <li>
              <a href="https://example.com/"><svg aria-hidden="true"></svg></a>
            </li>
            <li><a href="https://x.com/a" aria-label="My own words"></a></li>
          </ul>
          <a slot="contact" href="mailto:a@example.com"></a>
          <a slot="contact" href="tel:+15550100"></a>
          <a slot="contact" href="tel:+15550100">Call me</a>
        </galley-author>
      </div>
    `);
    const names = () =>
      [...page.querySelectorAll('galley-author > [slot] a, galley-author > a[slot]')].map(one =>
        one.getAttribute('aria-label'),
      );
    await until(() => names()[0] !== null);
    assert.deepEqual(names(), [
      'Will Racke on Bluesky',
      'RSS feed of Will Racke',
      'Website of Will Racke',
      'My own words',
      'Write to Will Racke',
      'Call Will Racke',
      null,
    ]);
    await expect(page).to.be.accessible();
    await BylineCardElement.words.load('fr');
    (page as HTMLElement).lang = 'fr';
    await until(() => names()[0] === 'Will Racke sur Bluesky');
    page.querySelector('a')!.textContent = 'Ana Inés';
    await until(() => names()[0] === 'Ana Inés sur Bluesky');
    assert.equal(names()[3], 'My own words');
  });

  it('leaves a link the name that the page gives it later, and its own words when they come', async () => {
    const author = await fixture<AuthorElement>(html`
      <galley-author>
        <b>Will Racke</b>
        <a slot="social" href="https://bsky.app/profile/a"></a>
        <a slot="social" href="https://x.com/a"></a>
        <a slot="social" href="https://example.com/"></a>
      </galley-author>
    `);
    const links = [...author.querySelectorAll('a')];
    const names = () => links.map(link => link.getAttribute('aria-label'));
    await until(() => names().every(Boolean));
    links[0]!.setAttribute('aria-label', 'Will, in the blue sky');
    links[1]!.textContent = 'Will on X';
    author.querySelector('b')!.textContent = 'Ana Inés';
    await until(() => names()[2] === 'Website of Ana Inés');
    assert.deepEqual(names(), ['Will, in the blue sky', null, 'Website of Ana Inés']);
    links[1]!.textContent = '';
    await until(() => names()[1] === 'Ana Inés on X');
  });

  it('lets the page decide what following means, and changes the button unless it is told not to', async () => {
    const author = await fixture<AuthorElement>(html`
      <galley-author>
        Will Racke <button slot="follow" type="button" aria-pressed="false">Follow Will</button>
      </galley-author>
    `);
    const button = author.querySelector('button')!;
    const told: GalleyFollowToggleEvent[] = [];
    const listener = (event: GalleyFollowToggleEvent) => {
      told.push(event);
      if (told.length === 3) event.preventDefault();
    };
    document.addEventListener('galley-follow-toggle', listener as EventListener);
    button.click();
    await until(() => button.ariaPressed === 'true');
    button.focus();
    await press('Enter');
    await until(() => button.ariaPressed === 'false');
    button.click();
    await until(() => told.length === 3);
    assert.equal(button.ariaPressed, 'false');
    assert.deepEqual(
      told.map(({ pressed }) => pressed),
      [true, false, true],
    );
    assert.equal(told[0]!.author, author);
    assert.equal(told[0]!.button, button);
    await expect(author).to.be.accessible();
    document.removeEventListener('galley-follow-toggle', listener as EventListener);
  });

  it('isolates names: a Latin one keeps its order in an Arabic line', async () => {
    const card = await fixture(html`
      <galley-byline-card layout="line" lang="ar" dir="rtl">
        <galley-author><a href="/a">Racke Jr.</a></galley-author>
      </galley-byline-card>
    `);
    const text = card.querySelector('a')!.firstChild!;
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    assert.isAbove(leftOf('Racke Jr'.length), leftOf(0));
  });

  it('isolates names: an Arabic one in an English line leaves the comma where English has it', async () => {
    const card = await fixture<BylineCardElement>(html`
      <galley-byline-card layout="line" prefix="">
        <galley-author><a href="/a">ليلى حداد (مراسلة)</a></galley-author>
        <galley-author>محمد علي</galley-author>
        <galley-author><a href="/c">Will Racke</a></galley-author>
      </galley-byline-card>
    `);
    await until(() => getComputedStyle(card).display === 'flex');
    await card.updateComplete;
    const [first, second, third] = [...card.children].map(one => ({
      name: one.getBoundingClientRect(),
      separator: one.shadowRoot?.querySelector('[part="separator"]')?.getBoundingClientRect(),
    }));
    assert.isAtMost(first!.name.left, first!.separator!.left);
    assert.isAtMost(first!.separator!.right, second!.name.left + 0.1);
    assert.isAtMost(second!.separator!.right, third!.name.left + 0.1);
    assert.isAbove(second!.separator!.width, 0);
    // The bracket that opens in Arabic stands to the right of what it holds.
    const text = card.querySelector('a')!.firstChild!;
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    assert.isAbove(leftOf(0), leftOf(text.textContent!.length - 1));
  });

  it('shows the bio in print, also one that is closed', async function () {
    const page = await fixture(html`
      <div>
        <galley-author>
          Will Racke
          <details slot="bio">
            <summary>About Will Racke</summary>
            <p>He reports on foreign policy.</p>
          </details>
        </galley-author>
        <galley-author>
          Nadia Haddad
          <div slot="bio">
            <details>
              <summary>About Nadia Haddad</summary>
              <p>She reports on Syria.</p>
            </details>
          </div>
        </galley-author>
      </div>
    `);
    const heights = () =>
      [...page.querySelectorAll('details')].map(bio => bio.getBoundingClientRect().height);
    const closed = heights();
    await withMedia(this, { type: 'print' }, () => {
      heights().forEach((height, index) => assert.isAbove(height, closed[index]! + 10));
    });
  });

  it('writes the address after each account on paper, in a list too', async function () {
    const page = await fixture(html`
      <div>
        <galley-author>Will<a slot="social" href="https://x.com/will">X</a></galley-author>
        <galley-author>
          Ann
          <ul slot="social">
            <li><a href="https://x.com/ann">X</a></li>
          </ul>
        </galley-author>
        <galley-author
          >Bob<span slot="social"><a href="https://x.com/bob">X</a></span></galley-author
        >
      </div>
    `);
    const addresses = () =>
      [...page.querySelectorAll('a')].map(link => getComputedStyle(link, '::after').content);
    assert.deepEqual(addresses(), ['none', 'none', 'none']);
    await withMedia(this, { type: 'print' }, () => {
      assert.notInclude(addresses(), 'none');
    });
  });

  it('takes no disc where the page wants none', async () => {
    const author = await fixture<HTMLElement>(html`<galley-author>Will Racke</galley-author>`);
    author.style.setProperty('--galley-byline-card-portrait', '0rem');
    assert.equal(getComputedStyle(author).paddingInlineStart, '0px');
    assert.equal(disc(author).inlineSize, '0px');
  });
});

describe('<galley-author> with bad input', () => {
  before(() => sheet);

  it('an address that could run code is text when it is clicked, however early', async () => {
    const page = await fixture(html`<div></div>`);
    await warningsOf(async () => {
      page.innerHTML = '<galley-author><a href="javascript:window.ran = true">Will Racke</a></galley-author>';
      page.querySelector('a')!.click();
      await (page.firstElementChild as AuthorElement).updateComplete;
    });
    assert.isFalse(page.querySelector('a')!.hasAttribute('href'));
    assert.notProperty(window, 'ran');
  });

  it('one that was in a card says no more than the name elsewhere', async () => {
    const page = await fixture(
      '<div><galley-byline-card layout="line"><galley-author>A</galley-author><galley-author>B</galley-author></galley-byline-card></div>',
    );
    const [first] = page.querySelectorAll<AuthorElement>('galley-author');
    while (first!.separator !== ' and ') await new Promise(requestAnimationFrame);
    const copy = first!.cloneNode(true) as AuthorElement;
    page.append(copy, first!);
    await copy.updateComplete;
    await first!.updateComplete;
    for (const one of [copy, first!])
      assert.deepEqual([one.separator, one.lead, one.role], [null, null, null]);
  });

  interface Row {
    what: string;
    markup: unknown;
    credit?: string;
    words: string;
    warning: string;
  }
  const cases: Row[] = [
    {
      what: 'no name',
      markup: html`<span slot="role">Reporter</span>`,
      words: 'Reporter',
      warning: 'expected a name',
    },
    {
      what: 'a javascript: address',
      markup: html`<a href="java&#10;script:alert(1)">Will Racke</a>`,
      words: 'Will Racke',
      warning: 'is not allowed',
    },
    {
      what: 'a javascript: address of an account',
      markup: html`Will Racke <a slot="social" href=" javascript:alert(1)">Follow</a>`,
      words: 'Will Racke Follow',
      warning: 'is not allowed',
    },
    {
      what: 'an unknown credit',
      markup: html`Will Racke`,
      credit: 'invented',
      words: 'Will Racke',
      warning: 'there is no credit "invented"',
    },
    {
      what: 'a follow button that says no state',
      markup: html`Will Racke <button slot="follow" type="button">Follow</button>`,
      words: 'Will Racke Follow',
      warning: 'the button "Follow" says no state',
    },
  ];
  for (const { what, markup, credit, words, warning } of cases) {
    it(`${what}: reads as text, and the developer is told once`, async () => {
      let author!: AuthorElement;
      const warnings = await warningsOf(async () => {
        author = await fixture<AuthorElement>(
          html`<galley-author credit=${ifDefined(credit)}>${markup}</galley-author>`,
        );
        author.requestUpdate();
        await author.updateComplete;
      });
      assert.equal(author.textContent.trim(), words);
      assert.match(author.innerHTML, /^(?!.*script:)/s);
      assert.lengthOf(
        warnings.filter(line => line.includes(warning)),
        1,
      );
    });
  }

  it('a link that turns bad later becomes text too', async () => {
    const author = await fixture(html`<galley-author><a href="/a">Will Racke</a></galley-author>`);
    const link = author.querySelector('a')!;
    await warningsOf(async () => {
      link.setAttribute('href', 'javascript:alert(1)');
      await until(() => !link.hasAttribute('href'));
    });
    assert.equal(link.textContent, 'Will Racke');
  });

  it('empty slots take no room', async () => {
    const [bare, empty] = (
      await fixture(html`
        <div>
          <galley-author>Will Racke</galley-author>
          <galley-author
            >Will Racke<span slot="role"></span><a slot="organization"></a>
            <ul slot="social"></ul>
            <p slot="bio"></p
          ></galley-author>
        </div>
      `)
    ).children;
    assert.equal(empty!.getBoundingClientRect().height, bare!.getBoundingClientRect().height);
    for (const one of empty!.children) assert.isFalse(one.checkVisibility());
  });

  it('a name of 5,000 characters without a space stays in its box', async () => {
    const author = await fixture(html`<galley-author><a href="/a">${'x'.repeat(5000)}</a></galley-author>`);
    assert.isAtMost(author.scrollWidth, author.clientWidth);
  });
});
