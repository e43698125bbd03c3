// The page as a template of the server alone: it is never sent to the browser as code.
import { html } from '@lit-labs/ssr';

/** @param {string[]} texts */
const paragraphs = texts => texts.map(text => html`<p>${text}</p>`);

/** @param {typeof import('./story.json')} story */
export const page = story => html`
  <!doctype html>
  <html lang="en-US">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <link rel="icon" href="/logo.svg" />
      <title>Galley in a server app</title>
      <link rel="stylesheet" href="/style.css" />
      <script type="module" src="/client.js"></script>
      <script type="module" src="/desk.js"></script>
    </head>
    <body>
      <form>
        <select name="layout" aria-label="Layout">
          <option>inline</option>
          <option>card</option>
          <option>compact</option>
        </select>
        <select name="variant" aria-label="Variant">
          <option>buttons</option>
          <option>radios</option>
          <option>select</option>
          <option>slider</option>
        </select>
        <label><input type="checkbox" name="distributable" /> Distributable</label>
        <button type="button" name="shown">Close</button>
      </form>

      <article id="story">
        <p>${story.section}</p>
        <h1>${story.headline}</h1>

        <galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no">
          <figure>
            <img src="/map.svg" alt="Map of the Middle Euphrates valley" width="1200" height="800" />
            <figcaption>
              ${story.caption}
              <cite>REUTERS/Rodi Said</cite>
            </figcaption>
          </figure>
        </galley-photo-credit>

        <galley-byline-card>
          <galley-author>
            <a rel="author" href="https://example.com/author/will-racke">${story.author}</a>
            <span slot="role">${story.role}</span>
            <a slot="social" rel="me" href="https://example.com/twitter/will-racke">Follow Will on Twitter</a>
            <a slot="contact" href="mailto:will@dailycallernewsfoundation.org"
              >Send tips to will@dailycallernewsfoundation.org</a
            >
          </galley-author>
          <img slot="logo" src="/logo.svg" alt="Daily Caller News Foundation logo" width="184" height="40" />
          <time slot="published" datetime=${story.date}>September 11, 2018</time>
        </galley-byline-card>

        <galley-font-size-control for="story" label="Font Size:"></galley-font-size-control>
        ${paragraphs(story.before)}
        <galley-related-link layout="inline">
          <a href="https://example.com/un-report">${story.report}</a>
        </galley-related-link>
        ${paragraphs(story.between)}
        <galley-related-link layout="inline">
          <a href="https://example.com/syria-envoy">${story.envoy}</a>
        </galley-related-link>
        ${paragraphs(story.after)}

        <galley-licensing-footer
          for="story"
          holder="Daily Caller News Foundation"
          year="2018"
          contact="licensing@dailycallernewsfoundation.org"
          require="logo byline affiliation"
        >
          <p>
            ${story.terms} Questions about these guidelines, or about a partnership, go to
            <a href="mailto:licensing@dailycallernewsfoundation.org"
              >licensing@dailycallernewsfoundation.org</a
            >.
          </p>
        </galley-licensing-footer>
      </article>
      <ol id="heard"></ol>
    </body>
  </html>
`;
