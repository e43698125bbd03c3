// What the dialog fetches after the first copy stands, because only some take it.
import { html, nothing, type TemplateResult } from 'lit';
import type { OtherForms } from './other-forms.js';
import type { RepublishFormat } from './republish-events.js';
import { fill, type RepublishWords } from './republish-words.js';

export { otherForms } from './other-forms.js';
export { saveAsFile } from './save-as-file.js';

/** The credit alone, the line for search engines, the publisher's counter. */
export function lines(
  words: RepublishWords,
  { credit, canonical, counter }: OtherForms,
  take: (format: RepublishFormat, plain: string, rich?: string) => void,
): TemplateResult {
  const button = (label: string, format: RepublishFormat, plain: string, rich?: string) =>
    html`<button part="take" type="button" data-take=${format} @click=${() => take(format, plain, rich)}>
      ${label}
    </button>`;
  const line = (title: string, why: string, format: RepublishFormat, markup: string) =>
    html`<div class="group small">
      <h4>${title}</h4>
      <p>${why}</p>
      <code dir="ltr">${markup}</code>
      <div class="buttons">${button(words.copyLine, format, markup)}</div>
    </div>`;
  return html`
    <div class="group small">
      <h4>${words.howToCredit}</h4>
      <div class="credit">${credit.nodes}</div>
      <div class="buttons">
        ${button(words.copyCredit, 'credit', credit.text, credit.html)}
        ${button(words.copyHtml, 'credit', credit.html)} ${button(words.copyText, 'credit', credit.text)}
      </div>
    </div>
    ${canonical ? line(words.forEngines, words.forEnginesWhy, 'canonical', canonical) : nothing}
    ${
      counter
        ? line(
            words.counter,
            fill(words.counterWhy, { host: counter.host }).join(''),
            'counter',
            counter.html,
          )
        : nothing
    }
  `;
}
