import { html, type TemplateResult } from 'lit';
import type { FontSizeControlElement, FontSizeControlWords } from './font-size-control-element.js';
import { percent } from './percent.js';
import type { TextProfile } from './profile.js';
import { parseSteps, sorted } from './steps.js';

/**
 * The native controls of a variant, and the button back to the page's own size. What is no variant has buttons.
 *
 * @param profile - What is in use.
 * @param choose - Lets the reader choose a size, in percent; with a text, what else they choose.
 */
export function controlsFor(
  { variant, steps, disabled }: FontSizeControlElement,
  profile: TextProfile,
  words: FontSizeControlWords,
  language: string,
  label: string,
  choose: (size: number, more?: string) => void,
): TemplateResult {
  const { size } = profile;
  // The size in use may be none of the steps: another page may offer others.
  const sizes = sorted([...parseSteps(steps), size]);
  const at = sizes.indexOf(size);
  const written = (other: number) => percent(other, language);
  const name = (what: string, other: number) => what + words.colon + written(other);
  const value = html`<span part="value">${written(size)}</span>`;
  const letter = (index: number) =>
    html`<span aria-hidden="true" part="letter letter-${Math.min(index, 6)}">${words.letter}</span>`;
  // At an end of the list a button stays, so that focus does, and says why it does nothing.
  const button = (part: string, what: string, to: number, content: unknown, more?: string) => {
    // Who goes back to the page's own size goes back in everything else, too.
    const rests = to === size && (more === undefined || !Object.keys(profile)[1]);
    return html`<button
      part=${rests ? part + ' resting' : part}
      aria-label=${name(what, to)}
      aria-disabled=${rests}
      @click=${() => choose(to, more)}
    >
      ${content}
    </button>`;
  };

  const control = () => {
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
    const [less, more] = [sizes[at - 1], sizes[at + 1]];
    return html`<div part="control" role="group" aria-label=${label}>
      ${button('button', less ? words.smaller : words.smallest, less ?? size, letter(0))}${value}${button(
        'button',
        more ? words.larger : words.largest,
        more ?? size,
        letter(6),
      )}
    </div>`;
  };
  return html`<fieldset
    part="controls"
    ?disabled=${disabled}
    @input=${({ target }: Event) => choose(sizes[+(target as HTMLInputElement).value]!)}
  >
    ${control()}${button('reset', words.reset, 100, words.reset, '')}
  </fieldset>`;
}
