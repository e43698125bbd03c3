import { assert, fixture, html } from '@open-wc/testing';
import { markupOf, warningsOf } from '@galley/tooling/suite';
import './define.js';
import type { AuthorElement, BylineCardElement } from './index.js';
import { personsOf } from './persons.js';
import { SourceArticle } from './byline-card.stories.js';

/** Markup as a server or a feed reader has it: nothing in it is upgraded. */
const plain = (markup: string, base = 'https://example.com/story/1') => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const place = page.createElement('base');
  place.href = base;
  page.head.append(place);
  return page.body.firstElementChild!;
};
const namesOf = (...persons: ReturnType<typeof personsOf>) => persons.map(({ name }) => name);

const full = `
  <galley-author>
    <img slot="portrait" src="/haddad.jpg" alt="">
    <a rel="author" href="/author/karim-haddad">Karim
      Haddad</a>
    <span slot="role">Correspondent</span> <span slot="role">Analyst</span>
    <a slot="organization" href="/">Example Newswire</a>
    <ul slot="social">
      <li><a rel="me" href="https://bsky.app/profile/example.com">Bluesky</a></li>
      <li><a rel="me" href="../haddad">Website</a></li>
      <li><a href="/haddad.xml" type="application/rss+xml">RSS</a></li>
    </ul>
    <a slot="contact" href="tel:+15550100">Telephone</a>
    <a slot="contact" href="mailto:haddad%40example.com?subject=Tip">Write to Karim</a>
    <details slot="bio"><summary>About him</summary> He reports from <b>Erbil</b>. </details>
  </galley-author>`;

describe('authors as structured data', () => {
  it('says everything that the markup says, with absolute addresses', () => {
    assert.deepEqual(personsOf(plain(`<galley-byline-card>${full}</galley-byline-card>`)), [
      {
        '@type': 'Person',
        name: 'Karim Haddad',
        url: 'https://example.com/author/karim-haddad',
        jobTitle: 'Correspondent, Analyst',
        worksFor: { '@type': 'Organization', name: 'Example Newswire', url: 'https://example.com/' },
        image: 'https://example.com/haddad.jpg',
        sameAs: ['https://bsky.app/profile/example.com', 'https://example.com/haddad'],
        email: 'haddad@example.com',
        description: 'He reports from Erbil.',
      },
    ]);
  });

  it('says the same before and after the upgrade, by the function and by the elements', async () => {
    const card = await fixture<BylineCardElement>(SourceArticle.render!({}, {} as never));
    const [before] = personsOf(plain(markupOf(SourceArticle.render!({}, {} as never)), location.href));
    assert.deepEqual(await card.toPersons(), [before!]);
    assert.deepEqual(await card.querySelector<AuthorElement>('galley-author')!.toPerson(), before);
    assert.equal(before!.name, 'Will Racke');
  });

  it('leaves out what is not known, and addresses that could run code', () => {
    const card = plain(`<galley-byline-card><galley-author>
      <img slot="portrait" alt="" src="data:image/png;base64,AAAA">
      <a href="javascript:alert(1)">Will Racke</a><span slot="role"> </span><a slot="organization"></a>
      <a slot="social" href=" java&#10;script:alert(1)">X</a><a slot="contact" href="mailto:"></a><p slot="bio"></p>
    </galley-author></galley-byline-card>`);
    assert.deepEqual(personsOf(card), [{ '@type': 'Person', name: 'Will Racke' }]);
  });

  it('keeps an address as it stands where the document does not know where it is', () => {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'baseURI', { value: '' });
    const author = page.createElement('galley-author');
    Object.defineProperty(author, 'baseURI', { value: '' });
    author.innerHTML = '<a href="/author/a">A</a>';
    Object.defineProperty(author.firstChild, 'baseURI', { value: '' });
    assert.deepEqual(personsOf(author), [{ '@type': 'Person', name: 'A', url: '/author/a' }]);
  });

  it('names the person alone: no title, no degree, no comma', () => {
    const names = [
      '<a href="/a"><span class="p-honorific-prefix">Dr.</span> Ana Inés</a>,',
      '<span class="p-honorific-prefix">Dr.</span> Ana Inés',
      'Dr. <b class="p-name">Ana Inés</b>',
      'Ana Inés <span slot="location">in Madrid</span>',
    ];
    for (const name of names) {
      assert.deepEqual(namesOf(...personsOf(plain(`<galley-author>${name}</galley-author>`))), ['Ana Inés']);
    }
  });

  it('knows an organization that stands alone', () => {
    const [agency] = personsOf(
      plain(`<galley-author><img slot="portrait" src="/r.svg" alt=""><a slot="organization" href="/reuters">REUTERS</a>
        <a slot="social" href="https://x.com/reuters">X</a></galley-author>`),
    );
    assert.deepEqual(agency, {
      '@type': 'Organization',
      name: 'REUTERS',
      url: 'https://example.com/reuters',
      image: 'https://example.com/r.svg',
      sameAs: ['https://x.com/reuters'],
    });
  });

  it('tells the authors from those who did something else for the article', () => {
    const card = plain(`<galley-byline-card>
      <galley-author>A</galley-author>
      <galley-author credit="reported">B</galley-author>
      <galley-author credit="translated">C</galley-author>
      <galley-author credit=" Written ">D</galley-author>
      <galley-author credit="edited">E</galley-author>
      <galley-author credit="invented">F</galley-author>
      <galley-author hidden>G</galley-author>
      <galley-author> </galley-author>
      <a rel="author" href="/h">H</a>
      <a href="/i">I</a>
    </galley-byline-card>`);
    assert.deepEqual(namesOf(...personsOf(card)), ['A', 'B', 'D', 'F', 'H']);
    assert.deepEqual(namesOf(...personsOf(card, 'translated')), ['C']);
    assert.deepEqual(namesOf(...personsOf(card, 'written')), ['D']);
    assert.deepEqual(personsOf(card, 'photographed'), []);
  });

  it('has nobody where nobody is named', async () => {
    assert.deepEqual(personsOf(plain('<galley-byline-card></galley-byline-card>')), []);
    await warningsOf(async () => {
      const author = await fixture<AuthorElement>(html`<galley-author></galley-author>`);
      assert.isUndefined(await author.toPerson());
    });
  });
});
