import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@galley/core';
import { icon } from './icons.js';
import type { RepublishDialog } from './republish-dialog.js';
import { rulesOf, termsAddress } from './republish-rules.js';
import type { RuleKind } from './rule-names.js';
import { fill, type RepublishWords } from './republish-words.js';

/** What the licence and the publisher ask, in plain words, and whom to turn to. */
export function rulesSection(
  { footer, license, language, panel, rare, marks, terms, subject }: RepublishDialog,
  words: RepublishWords,
): TemplateResult {
  const { contact } = footer;
  const acquire = safeUrl(footer.acquire);
  const address = termsAddress(footer, license);
  const rules = rulesOf(footer, license, panel?.picturesLeftOut);
  const link = (text: string) => html`<a href=${address} rel="license">${text}</a>`;
  const group = (kind: RuleKind) => {
    const shown = rare?.withNamed(kind, rules[kind], footer) ?? rules[kind];
    return shown.length
      ? html`<div class="group">
          <h4>${words[kind]}</h4>
          <div class="marks" role="list">
            ${shown.map(
              rule =>
                html`<div role="listitem" data-rule=${rule}>
                  ${icon(kind)}<span>${rare?.withDays(words[rule], footer, language) ?? words[rule]}</span>
                </div>`,
            )}
          </div>
        </div>`
      : nothing;
  };
  return html`
    ${
      license?.url
        ? html`<p class="license">
            <span class="signs" aria-hidden="true">${marks?.drawMarks(license.code)}</span>
            <span
              >${fill<unknown>(license.kind === 'license' ? words.licensed : words.marked, {
                license: link(license.name),
              })}</span
            >
          </p>`
        : address && html`<p>${link(words.terms)}</p>`
    }
    ${rare?.aboutLicense(words, footer, license)} ${group('must')} ${group('may')} ${group('mustNot')}
    ${
      terms &&
      html`<div class="group">
        <h4>${words.terms}</h4>
        <div class="terms">${terms}</div>
      </div>`
    }
    ${rare?.aboutMining(words, footer)}
    ${
      contact && /^\S+@\S+$/.test(contact)
        ? html`<p class="small">
            ${words.questions}:
            <a href="mailto:${contact}?subject=${encodeURIComponent(subject)}">${contact}</a>
          </p>`
        : nothing
    }
    ${acquire && html`<p class="small"><a href=${acquire}>${words.acquire}</a></p>`}
  `;
}
