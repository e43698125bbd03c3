import { safeUrl } from '@galley/core';
import { css, html, render } from 'lit';
import { creditLine, creditsIn, pictureOf } from './figure.js';
import { largestCandidate } from './largest-candidate.js';
import type { PhotoCreditElement, PhotoCreditWords } from './photo-credit-element.js';

const styles = css`
  dialog {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: #111;
    color: #f2f2f2;
  }
  /* The picture takes what the caption leaves. A long caption scrolls, and the picture keeps most of the screen. */
  dialog figure {
    box-sizing: border-box;
    display: grid;
    grid-template: minmax(60vh, 1fr) auto / minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: center;
    min-block-size: 100%;
    margin: 0;
    padding: 0.75rem 1rem 1rem;
  }
  dialog img {
    align-self: center;
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  [part='caption'] {
    max-inline-size: 42rem;
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  [part='caption'] a {
    color: inherit;
  }
  [part='caption'] p {
    margin: 0;
  }
  [part='caption'] [data-credit],
  [part='caption']:not(:has([data-credit])) cite {
    display: block;
    margin-block-start: 0.25rem;
    font: 0.75rem/1.4 var(--_font);
    color: #c8c8c8;
  }
  [part='caption'] [data-credit]::before,
  [part='caption']:not(:has([data-credit])) cite::before {
    content: var(--_prefix, none);
  }
  [part='close'] {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    z-index: 1;
    display: grid;
    place-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: rgb(0 0 0 / 0.75);
    color: inherit;
    cursor: pointer;
  }
  dialog :focus-visible {
    outline: 2px solid #fff;
    outline-offset: -5px;
  }
`;

/** The author's own nodes once more. An id must not stand twice in a page. */
function copyOf(caption: Element | null): Node[] {
  const copy = caption?.cloneNode(true) as Element | undefined;
  for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
  return [...(copy?.childNodes ?? [])];
}

/** Opens a figure's picture as large as the screen, with its caption and its credit. */
export function openZoom(element: PhotoCreditElement, words: PhotoCreditWords): void {
  const root = element.shadowRoot!;
  const picture = pictureOf(element);
  if (!picture || !element.isConnected || root.querySelector('dialog')) return;
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);

  const caption = element.querySelector('figcaption');
  const drawn = caption && creditsIn(caption).length ? '' : creditLine(element.creator, element.source);
  const holder = root.appendChild(document.createElement('div'));
  render(
    html`
      <dialog part="dialog" aria-label=${picture.alt || words.zoom}>
        <button part="close" type="button" aria-label=${words.close} @click=${() => dialog.close()}>
          <svg width="20" height="20" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <path d="m4 4 12 12M16 4 4 16" />
          </svg>
        </button>
        <figure>
          <img alt=${picture.alt} />
          <figcaption part="caption">${copyOf(caption)}${drawn && html`<cite>${drawn}</cite>`}</figcaption>
        </figure>
      </dialog>
    `,
    holder,
  );
  const dialog = holder.querySelector('dialog')!;
  fill(dialog.querySelector('img')!, picture);
  closeOutside(dialog);
  dialog.addEventListener('close', () => {
    holder.remove();
    // Not every browser focuses a button that is clicked, so there the dialog cannot give the focus back.
    root.querySelector<HTMLElement>('[part="zoom"]')!.focus();
  });
  dialog.showModal();
}

/** What is on the page already stands there until the larger picture is here, or for good if that never comes. */
function fill(image: HTMLImageElement, picture: HTMLImageElement): void {
  image.crossOrigin = picture.crossOrigin;
  image.referrerPolicy = picture.referrerPolicy;
  const larger = image.cloneNode() as HTMLImageElement;
  image.src = picture.currentSrc || picture.src;
  const largest = safeUrl(largestCandidate(picture));
  if (!largest || largest === image.src) return;
  larger.src = largest;
  larger.decode().then(
    () => (image.src = largest),
    () => {},
  );
}

/** Closes a dialog by a click around the picture and its caption. A selection that is dragged there is no such click. */
function closeOutside(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
  dialog.addEventListener('click', ({ target }) => {
    if (target === (pressed ?? target) && (target as Element).matches('dialog, figure')) dialog.close();
    pressed = null;
  });
}
