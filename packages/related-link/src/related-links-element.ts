import { css, html, LitElement } from 'lit';
import { DocumentStyle } from '@galley/core';

/**
 * Several related stories as a list, in a navigation landmark that bears the name of its heading.
 *
 * @example
 * ```html
 * <galley-related-links>
 *   <h2 slot="heading">More on Syria</h2>
 *   <galley-related-link layout="compact"><a href="/un-report">UN Report</a></galley-related-link>
 *   <galley-related-link layout="compact"><a href="/envoy">Envoy Confirms</a></galley-related-link>
 * </galley-related-links>
 * ```
 *
 * @summary Several related stories in one place.
 * @tag galley-related-links
 * @slot - `<galley-related-link>` elements.
 * @slot heading - The heading, which names the landmark.
 */
export class RelatedLinksElement extends LitElement {
  static override styles = css`
    [role='list'] {
      display: contents;
    }
  `;

  // A name that stands in the light DOM cannot be referred to from the shadow root, so the host is the landmark.
  #internals = this.attachInternals();

  constructor() {
    super();
    new DocumentStyle(this, 'related-links', () => import('./style.css.js'));
  }

  protected override firstUpdated(): void {
    this.#internals.role = 'navigation';
    this.#arrange();
  }

  protected override render() {
    return html`
      <slot name="heading" @slotchange=${this.#arrange}></slot>
      <div role="list"><slot @slotchange=${this.#arrange}></slot></div>
    `;
  }

  #arrange(): void {
    this.#internals.ariaLabel = this.querySelector(':scope > [slot="heading"]')?.textContent?.trim() ?? null;
    for (const item of this.querySelectorAll(':scope > :not([slot], [role])'))
      item.setAttribute('role', 'listitem');
  }
}
