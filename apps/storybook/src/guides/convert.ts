// A workbench for the converter: what came, what was recognised, the markup, and what readers see.
import { BadArticle, convert, type Conversion } from '@galley/convert';
import DOMPurify from 'dompurify';
import { html, render } from 'lit';
import './convert.css';

/** What the converter makes of a source; or why it makes nothing of it. */
function result(source: string, threshold: number): Conversion | string {
  try {
    return convert(source, { site: { threshold } });
  } catch (error) {
    if (error instanceof BadArticle) return error.message;
    throw error;
  }
}

/** The rendered result. Whoever pastes a page here must not run what stands in it. */
const shown = (markup: string): DocumentFragment =>
  DOMPurify.sanitize(markup, {
    RETURN_DOM_FRAGMENT: true,
    ADD_ATTR: ['slot'],
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^galley-/, attributeNameCheck: /^[a-z]+$/ },
  });

/** Markup with our tags set apart. */
const marked = (markup: string) =>
  markup
    .split(/(<\/?[a-z][^>]*>)/i)
    .map((part, index) =>
      index % 2 ? html`<span class=${part.includes('galley-') ? 'ours' : 'tag'}>${part}</span>` : part,
    );

const recognised = ({ recognitions, replaced }: Conversion) => html`
  <ol class="lines">
    ${recognitions.map(
      ({ kind, line, text, confidence, why, sure }) => html`
        <li class=${sure ? 'sure' : 'doubtful'}>
          <span class="kind">${kind}${sure ? '' : ', doubtful'}</span>
          <span class="number">line ${line}</span>
          <span class="confidence" style="--confidence: ${confidence}">${confidence.toFixed(2)}</span>
          <span class="words">${text}</span>
          <span class="why">${why}</span>
        </li>
      `,
    )}
  </ol>
  ${
    replaced.length
      ? html`<p class="replaced">
          Said by the elements themselves: ${replaced.map(({ text }) => html`<code>${text}</code> `)}
        </p>`
      : ''
  }
`;

/** The page, drawn anew whenever its text or its threshold changes. */
export function workbench(source: string): HTMLElement {
  const root = document.createElement('main');
  Object.assign(root, { className: 'galley-convert', lang: 'en', dir: 'ltr' });
  let threshold = 0.7;
  const draw = () => {
    const made = result(source, threshold);
    const conversion = typeof made === 'string' ? undefined : made;
    const doubtful = conversion?.recognitions.filter(({ sure }) => !sure).length ?? 0;
    render(
      html`
        <header>
          <h1>Convert</h1>
          <p>
            An article from the archive, and what our elements make of it. Paste your own. Nothing leaves this
            page.
          </p>
        </header>
        <section class="source">
          <h2><label for="source">As it came</label></h2>
          <textarea
            id="source"
            spellcheck="false"
            .value=${source}
            @input=${(event: InputEvent) => {
              source = (event.target as HTMLTextAreaElement).value;
              draw();
            }}
          ></textarea>
        </section>
        <section class="markup">
          <h2>Markup</h2>
          <pre
            tabindex="0"
            aria-label="Markup"
          ><code>${conversion ? marked(conversion.html.trim()) : made}</code></pre>
        </section>
        <section class="result">
          <h2>What readers see</h2>
          <div class="page" lang=${conversion?.language ?? 'en'} dir="auto">
            ${conversion ? shown(conversion.html) : html`<p>${made}</p>`}
          </div>
        </section>
        <section class="recognised">
          <h2>Recognised</h2>
          <p class="summary" role="status">
            ${
              conversion
                ? `Sure: ${conversion.recognitions.length - doubtful}. Doubtful: ${doubtful}. Language: ${conversion.language}.`
                : 'Nothing.'
            }
          </p>
          <label class="threshold">
            A line is changed from a confidence of <output>${threshold.toFixed(2)}</output>
            <input
              type="range"
              min="0.4"
              max="1"
              step="0.05"
              .value=${String(threshold)}
              @input=${(event: InputEvent) => {
                threshold = Number((event.target as HTMLInputElement).value);
                draw();
              }}
            />
          </label>
          ${conversion ? recognised(conversion) : ''}
        </section>
      `,
      root,
    );
  };
  draw();
  return root;
}
