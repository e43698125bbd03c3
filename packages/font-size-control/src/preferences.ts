// Fetched where the page asks for preferences beside the size.
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { languageOf } from '@galley/core';
import type { Choice } from './choice.js';
import type { FontSizeControlElement } from './font-size-control-element.js';
import { preferenceWords } from './preference-words.js';
import { known, type Preference, type TextProfile } from './profile.js';

/** Lets the control's choice do something, once it is there. */
type Ask = (act: (choice: Choice) => void) => void;

const asked = new WeakMap<FontSizeControlElement, Promise<Preferences>>();

/** The settings of a control, in the words of its page. Asked for again, the same. */
export function preferencesFor(control: FontSizeControlElement, ask: Ask): Promise<Preferences> {
  const preferences =
    asked.get(control) ?? preferenceWords.load(languageOf(control)).then(() => new Preferences(control, ask));
  asked.set(control, preferences);
  return preferences;
}

/** What a reader may choose beside the size, as radios behind a word that opens them. */
export class Preferences implements ReactiveController {
  #control: FontSizeControlElement;
  #ask: Ask;

  constructor(control: FontSizeControlElement, ask: Ask) {
    this.#control = control;
    this.#ask = ask;
    control.addController(this);
  }

  hostConnected(): void {
    preferenceWords.listeners.add(this.#render);
  }

  hostDisconnected(): void {
    preferenceWords.listeners.delete(this.#render);
  }

  draw(profile: TextProfile): TemplateResult | undefined {
    const asked = new Set(String(this.#control.preferences).split(/\s+/)) as Set<Preference>;
    const kinds = [...asked].filter(kind => Object.hasOwn(known, kind));
    void preferenceWords.load(languageOf(this.#control));
    return kinds.length
      ? html`<details part="settings" @input=${this.#prefer}>
          <summary part="summary">${this.#words.settings}</summary>
          ${kinds.map(kind => this.#row(kind, profile[kind] ?? ''))}
        </details>`
      : undefined;
  }

  /** One preference: its name, and a radio for what the page has and for each of the others. */
  #row(kind: Preference, chosen: string): TemplateResult {
    return html`<div part="preference" role="radiogroup" aria-labelledby=${kind}>
      <span part="kind" id=${kind}>${this.#words[kind]}</span>
      <div part="options">
        ${['', ...known[kind]].map(
          word =>
            html`<span part="choice"
              ><span part="option option-${word || 'usual'}" aria-hidden="true">${this.#named(word)}</span
              ><input
                type="radio"
                part="radio"
                name=${kind}
                value=${word}
                aria-label=${this.#sentence(kind, word)}
                ?checked=${word === chosen}
                ?disabled=${this.#control.disabled}
            /></span>`,
        )}
      </div>
    </div>`;
  }

  get #words() {
    return preferenceWords.in(languageOf(this.#control));
  }

  #named = (word: string): string => this.#words[(word || 'usual') as 'usual'];

  #sentence = (kind: Preference, word: string): string =>
    this.#words[kind] + this.#words.colon + this.#named(word);

  #render = (): void => this.#control.requestUpdate();

  #prefer = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    const kind = name as Preference;
    this.#ask(choice => choice.prefer(kind, value, () => this.#sentence(kind, value)));
  };
}
