import { html, type TemplateResult } from 'lit';
import type { FontSizeControlWords } from './font-size-control-element.js';

/**
 * The native controls that a size is chosen with. What is no variant has buttons.
 *
 * @param sizes - What can be chosen, in percent, from the smallest to the largest.
 * @param size - The one in use.
 * @param written - Gives a size as a reader writes it.
 * @param name - Gives a name: what something does, and the size.
 * @param button - Gives a button that leads to a size, at rest where it is the one in use.
 */
export function controlFor(
  variant: string,
  sizes: number[],
  size: number,
  words: FontSizeControlWords,
  label: string,
  written: (size: number) => string,
  name: (what: string, size: number) => string,
  button: (part: string, what: string, to: number, content: unknown) => TemplateResult,
): TemplateResult {
  const value = html`<span part="value">${written(size)}</span>`;
  const letter = (index: number) =>
    html`<span aria-hidden="true" part="letter letter-${Math.min(index, 6)}">${words.letter}</span>`;
  const at = sizes.indexOf(size);

  if (variant === 'select') {
    return html`<select part="control select" aria-label=${label}>
      ${sizes.map((one, index) => html`<option value=${index} ?selected=${index === at}>${written(one)}</option>`)}
    </select>`;
  }
  if (variant === 'slider') {
    return html`<div part="control">
      ${letter(0)}<input
        type="range"
        part="slider"
        max=${sizes.length - 1}
        value=${at}
        aria-label=${label}
        aria-valuetext=${written(size)}
      />${letter(6)}${value}
    </div>`;
  }
  if (variant === 'radios') {
    return html`<div part="control" role="radiogroup" aria-label=${label}>
      ${sizes.map(
        (one, index) =>
          html`<span part="choice"
            >${letter(index)}<input
              type="radio"
              part="radio"
              name="size"
              value=${index}
              aria-label=${name(label, one)}
              ?checked=${index === at}
          /></span>`,
      )}${value}
    </div>`;
  }
  const { smaller, smallest, larger, largest } = words;
  const [less, more] = [sizes[at - 1], sizes[at + 1]];
  // At an end of the list the button stays, so that focus does, and says why it does nothing.
  return html`<div part="control" role="group" aria-label=${label}>
    ${button('button', less ? smaller : smallest, less ?? size, letter(0))}${value}${button(
      'button',
      more ? larger : largest,
      more ?? size,
      letter(6),
    )}
  </div>`;
}
