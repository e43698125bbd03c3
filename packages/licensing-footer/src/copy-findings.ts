import { html, nothing, type TemplateResult } from 'lit';
import { warn } from '@galley/core';
import type { LeftOut } from './article-body.js';
import { icon } from './icons.js';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { Check, Copy } from './republish-copy.js';
import { fill, type RepublishWords } from './republish-words.js';

/** What the copy was searched for, and what it lacks. */
export function findings(
  words: RepublishWords,
  { checks, leftOut }: Copy,
  number: Intl.NumberFormat,
): TemplateResult {
  const label = ({ what, name }: Check) => fill(words[what], { name: name || '–' }).join('');
  const left = ({ kind, what }: LeftOut) =>
    fill(words[kind], { credit: what, source: what, start: what }).join('');
  return html`
    <div part="checks" class="group small">
      <h4>${words.check}</h4>
      <div class="marks" role="list">
        ${checks.map(
          check =>
            html`<div role="listitem" class=${check.present ? 'present' : 'missing'} data-check=${check.what}>
              ${icon(check.present ? 'may' : 'mustNot')}
              <span
                >${label(check)}<span class="hidden"
                  >: ${check.present ? words.present : words.missing}</span
                ></span
              >
            </div>`,
        )}
      </div>
    </div>
    ${
      leftOut.length
        ? html`<div class="group small">
            <h4>${words.leftOut} (${number.format(leftOut.length)})</h4>
            <div class="marks" role="list">
              ${leftOut.map(
                one =>
                  html`<div role="listitem">
                    ${icon('mustNot')}<span>${left(one)} <span class="quiet">– ${words[one.why]}</span></span>
                  </div>`,
              )}
            </div>
          </div>`
        : nothing
    }
  `;
}

/** Tells the developer what a copy lacks. Behind `DEV`, so it is no part of what readers load. */
export function reportFindings(footer: LicensingFooterElement, copy: Copy | undefined): void {
  if (!copy) warn(footer, 'the article has no text to copy.');
  const expected: Partial<Record<Check['what'], string>> = {
    headline: 'an <h1>',
    author: 'a <galley-author> or a link with rel="author"',
    publisherLogo: '<img slot="logo"> with an http or https address in <galley-byline-card>',
  };
  for (const { what, present } of copy?.checks ?? []) {
    if (!present && expected[what])
      warn(
        footer,
        `the copy lacks what readers look for (${what}). Expected ${expected[what]} in the article.`,
      );
  }
}
