import { css, html, render } from 'lit';
import { addStyle } from '@galley/core/add-style.js';
import type { AuthorElement } from './author-element.js';

// The document stylesheet dresses the parts, with the same rules as what kept their room. Nothing hides them
// while they are empty: WebKit would lose a name beside them that is plain text when they come back.
const styles = css`
  :host([separator])::before,
  :host([separator])::after,
  :host([lead])::after {
    content: none !important;
  }
`;

/** Draws what the card says beside a name. */
export function draw(author: AuthorElement): void {
  const root = author.shadowRoot ?? author.attachShadow({ mode: 'open' });
  addStyle(root, styles);
  const parts = html`<span part="credit">${author.lead}</span><slot name="portrait"></slot><slot></slot
    ><slot name="location"></slot><slot name="follow"></slot><slot name="role"></slot
    ><slot name="organization"></slot><slot name="social"></slot><slot name="contact"></slot
    ><slot name="bio"></slot><span part="separator">${author.separator}</span>`;
  render(parts, root);
}
