import { safeUrl } from '@galley/core';
import { html, nothing, type TemplateResult } from 'lit';
import { creditPieces } from './figure.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

/** The credit that is drawn from attributes, its names linked in the order in which they stand. */
export function credit({ creator, source, href }: PhotoCreditElement): (string | TemplateResult)[] {
  const addresses = href?.trim().split(/\s+/) ?? [];
  return creditPieces(creator, source).map((piece, index) =>
    index % 2
      ? piece
      : html`<a part="link" href=${safeUrl(addresses[index / 2] || undefined) ?? nothing}>${piece}</a>`,
  );
}
