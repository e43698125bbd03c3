// The article in our tags, as a system's templates print it: what feeds and other readers start from.
import { article } from '../src/article.js';

const { author, date, headline, picture, publisher, related, terms } = article;
const paragraphs = article.paragraphs.map(words => `<p>${words}</p>`);
const callout = ({ words, url }) =>
  `<galley-related-link layout="inline"><a href="${url}">${words}</a></galley-related-link>`;
const [beforeContact] = terms.words.split(terms.contact.words);

/** The furniture and the text, without the page around it. */
export const story = `
<article id="story" class="h-entry">
  <h1 class="p-name">${headline}</h1>
  <div class="e-content">
  <galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no">
    <figure>
      <img class="u-photo" src="https://example.com/map.jpg" alt="${picture.alt}" width="1200" height="800">
      <figcaption>${picture.caption} <cite>${picture.credit}</cite></figcaption>
    </figure>
  </galley-photo-credit>
  <galley-byline-card>
    <galley-author class="p-author h-card">
      <a class="p-name u-url" rel="author" href="${author.url}">${author.name}</a>
      <span slot="role" class="p-job-title">${author.role}</span>
      <a slot="social" rel="me" href="${author.social.url}">${author.social.words}</a>
      <a slot="contact" href="${author.contact.url}">${author.contact.words}</a>
    </galley-author>
    <img slot="logo" src="https://example.com/logo.png" alt="${publisher.logo}" width="184" height="40">
    <time slot="published" class="dt-published" datetime="${date.datetime}">${date.words}</time>
  </galley-byline-card>
  <galley-font-size-control for="story"></galley-font-size-control>
    ${paragraphs.slice(0, 8).join('\n    ')}
    ${callout(related[0])}
    ${paragraphs[8]}
    ${callout(related[1])}
    ${paragraphs[9]}
  <galley-licensing-footer for="story" holder="${publisher.name}" year="2018" require="logo byline affiliation">
    <p>${beforeContact}<a href="${terms.contact.url}">${terms.contact.words}</a>.</p>
  </galley-licensing-footer>
  </div>
</article>`;
