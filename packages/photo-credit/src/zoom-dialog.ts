import { languageOf, safeUrl } from '@galley/core';
import { addStyle } from '@galley/core/add-style.js';
import { css, html, render } from 'lit';
import { credit } from './credit.js';
import { creditsIn, pictureOf } from './figure.js';
import { historyEntry } from './history-entry.js';
import { largestCandidate } from './largest-candidate.js';
import { laterWords } from './later-words.js';
import type { PhotoCreditElement } from './photo-credit-element.js';

const styles = css`
  dialog {
    /* Larger type needs larger buttons, but all three have to stand side by side on a phone. */
    --_button: min(2.75rem, 60px);

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
    block-size: 100%;
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
  [part='caption'] a[href] {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  [part='caption'] a[href]:hover {
    text-decoration-color: currentColor;
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
  [part='caption'] [data-credit]:last-of-type::after,
  [part='caption']:not(:has([data-credit])) cite:last-of-type::after {
    content: var(--_tag, none);
  }
  [part='close'],
  .steps {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    z-index: 1;
  }
  .steps {
    inset-inline: 0.5rem auto;
    display: flex;
    align-items: center;
    background: rgb(0 0 0 / 0.75);
    font: 0.8125rem/1 var(--_font);
    font-variant-numeric: tabular-nums;
  }
  .steps button {
    background: none;
  }
  .steps[hidden] {
    display: none;
  }
  [part='previous'] svg,
  [part='next']:dir(rtl) svg {
    scale: -1 1;
  }
  [part='previous']:dir(rtl) svg {
    scale: none;
  }
  [part='close'],
  [part='previous'],
  [part='next'] {
    display: grid;
    place-content: center;
    inline-size: var(--_button);
    block-size: var(--_button);
    padding: 0;
    border: 0;
    border-radius: 0;
    background: rgb(0 0 0 / 0.75);
    color: inherit;
    cursor: pointer;
  }
  dialog svg {
    inline-size: calc(var(--_button) / 2.2);
    block-size: calc(var(--_button) / 2.2);
  }
  dialog :focus-visible {
    outline: 2px solid #fff;
    outline-offset: -5px;
  }
  [part='caption'] :focus-visible {
    outline-offset: 2px;
  }
`;

/** The author's own nodes once more. An id must not stand twice in a page, and an empty credit would be drawn as one. */
function copyOf(caption: Element | null): Node[] {
  const copy = caption?.cloneNode(true) as Element | undefined;
  for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
  for (const empty of copy?.querySelectorAll(':is(cite, [data-credit]):empty') ?? []) empty.remove();
  return [...(copy?.childNodes ?? [])];
}

/** The figures of the same article whose pictures can be enlarged now: not those that failed or are hidden. */
function figuresAround(element: PhotoCreditElement): PhotoCreditElement[] {
  const scope = element.closest('article') ?? (element.getRootNode() as Document | ShadowRoot);
  return [...scope.querySelectorAll<PhotoCreditElement>(element.localName)].filter(
    one => zoomOf(one)?.getClientRects().length,
  );
}

const zoomOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part="zoom"]');

/** Opens a figure's picture as large as the screen, with its caption and its credit. */
export async function openZoom(element: PhotoCreditElement): Promise<void> {
  if (opening || shown?.isConnected || !element.isConnected || !pictureOf(element)) return;
  if (!('showModal' in document.createElement('dialog'))) return;
  opening = true;
  const language = languageOf(element);
  const [leave] = await Promise.all([historyEntry(() => shown?.close()), laterWords.load(language)]);
  opening = false;
  if (!element.isConnected) return void leave();

  const show = (figure: PhotoCreditElement, focused?: string): HTMLDialogElement => {
    const step = (by: number, from: string) => {
      const all = figuresAround(figure);
      const next = all[(all.indexOf(figure) + by + all.length) % all.length];
      if (!next || next === figure) return;
      // The next one is there before this one goes, so that the page does not flash up between them.
      const before = shown!;
      shown = show(next, from);
      before.dataset['stepped'] = '';
      before.close();
    };
    const dialog = dialogOf(figure, language, step);
    // A figure that is taken from the page takes its dialog with it, and that its entry in the history.
    const controller = { hostDisconnected: () => dialog.close() };
    figure.addController(controller);
    dialog.addEventListener('close', () => {
      figure.removeController(controller);
      dialog.parentElement!.remove();
      if ('stepped' in dialog.dataset) return;
      if (shown === dialog) shown = undefined;
      void leave();
      // Not every browser focuses a button that is clicked, so there the dialog cannot give the focus back.
      zoomOf(element)?.focus();
    });
    followAfterwards(dialog, figure, leave);
    try {
      dialog.showModal();
    } catch {
      // What refuses a dialog, a script of the page say, has it closed as it was opened.
      dialog.dispatchEvent(new Event('close'));
    }
    if (focused) dialog.querySelector<HTMLElement>(`[part="${focused}"]`)?.focus();
    return dialog;
  };
  shown = show(element);
}

/** The dialog that is open; one is enough for a page. */
let shown: HTMLDialogElement | undefined;
let opening = false;

/** A figure's picture in a dialog of its own, so that credit, prefix and label are as on the page. */
function dialogOf(
  element: PhotoCreditElement,
  language: string,
  step: (by: number, from: string) => void,
): HTMLDialogElement {
  const root = element.shadowRoot!;
  const picture = pictureOf(element)!;
  const words = laterWords.in(language);
  addStyle(root, styles);

  const caption = element.querySelector('figcaption');
  const marked = caption && creditsIn(caption).length;
  const all = figuresAround(element);
  const count = new Intl.NumberFormat(language);
  const holder = root.appendChild(document.createElement('div'));
  const forwards = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = forwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const keys = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    // Alt and an arrow is the browser's own way back.
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === forwards) step(1, 'next');
    else if (key === backwards) step(-1, 'previous');
  };
  render(
    html`
      <dialog
        part="dialog"
        aria-label=${picture.alt || zoomOf(element)!.getAttribute('aria-label')!}
        @keydown=${keys}
      >
        <button part="close" type="button" aria-label=${words.close} @click=${() => dialog.close()}>
          <svg viewBox="0 0 20 20" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <path d="m4 4 12 12M16 4 4 16" />
          </svg>
        </button>
        <figure>
          <img alt=${picture.alt} />
          <figcaption part="caption">
            ${copyOf(caption)} ${marked ? '' : html`<cite>${credit(element)}</cite>`}
          </figcaption>
        </figure>
        <div class="steps" ?hidden=${all.length < 2}>
          <button
            part="previous"
            type="button"
            aria-label=${words.previous}
            @click=${() => step(-1, 'previous')}
          >
            ${chevron}
          </button>
          <span part="count">${count.format(all.indexOf(element) + 1)} / ${count.format(all.length)}</span>
          <button part="next" type="button" aria-label=${words.next} @click=${() => step(1, 'next')}>
            ${chevron}
          </button>
        </div>
      </dialog>
    `,
    holder,
  );
  const dialog = holder.querySelector('dialog')!;
  fill(dialog.querySelector('img')!, picture);
  closeOutside(dialog);
  return dialog;
}

const chevron = html`<svg
  viewBox="0 0 20 20"
  fill="none"
  stroke="currentColor"
  stroke-width="1.5"
  aria-hidden="true"
>
  <path d="m7 3 7 7-7 7" />
</svg>`;

/**
 * A link is followed when the dialog and its entry in the history are gone, so that the way back leads to the page. The
 * page's own link is clicked, so that the site's router hears of it.
 */
function followAfterwards(
  dialog: HTMLDialogElement,
  element: PhotoCreditElement,
  leave: () => Promise<void>,
): void {
  dialog.addEventListener('click', event => {
    const link = (event.target as Element).closest('a[href]');
    if (!link || (link as HTMLAnchorElement).target || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const index = [...dialog.querySelectorAll('a[href]')].indexOf(link);
    const onPage = [
      ...element.querySelectorAll<HTMLElement>('figcaption a[href]'),
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="credit"] a[href]'),
    ][index];
    if (!onPage) return;
    event.preventDefault();
    void leave().then(() => onPage.click());
    dialog.close();
  });
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
