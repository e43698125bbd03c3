// Fetched when the reader chooses a size or has chosen one: who never does loads the furniture alone.
import type { ReactiveController } from 'lit';
import { DEV, languageOf, warn } from '@galley/core';
import { GalleyFontSizeChangeEvent } from './change-event.js';
import { FontSizeControlElement } from './font-size-control-element.js';
import { areaOf, readChoice, recall, visit } from './memory.js';
import { percent } from './percent.js';
import { faultOf, type Preference, profileOf, type TextProfile, wordsOf, wordsWith } from './profile.js';
import { isSize, parseSteps } from './steps.js';
import { TextScale } from './text-scale.js';

/** What a control's reader chose, the size above all: told to the page, applied, remembered, shared and announced. */
export class Choice implements ReactiveController {
  #size = 100;
  /** What was chosen beside the size, such as " open serif". */
  #words = '';
  #control: FontSizeControlElement;
  #show: (profile: TextProfile, said: string) => void;
  #scale: TextScale;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pressed = 0;
  #key: string;
  #for: string | null;

  constructor(control: FontSizeControlElement, show: (profile: TextProfile, said: string) => void) {
    this.#control = control;
    this.#show = show;
    this.#scale = new TextScale(control);
    this.#key = control.key;
    this.#for = control.for;
    control.addEventListener('keydown', event => this.#pace(event));
    control.addController(this);
  }

  hostUpdated(): void {
    const { for: id, key, renderRoot, updateComplete } = this.#control;
    if (key !== this.#key) void updateComplete.then(() => this.restore());
    if (id !== this.#for) this.#scale.apply();
    this.#key = key;
    this.#for = id;
    // The native controls go where the size is, also after a change that the page did not let happen.
    for (const input of renderRoot.querySelectorAll('input')) {
      input.checked = input.defaultChecked;
      input.value = input.defaultValue;
    }
    for (const option of renderRoot.querySelectorAll('option')) option.selected = option.defaultSelected;
  }

  /** The control has left the page. The article keeps its size. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#scale.rest();
  }

  /** The reader chooses a size, at an end of the list the same again. What it is now is said once, when they have come to rest. */
  choose(size: number, words?: string, sentence = () => this.#sentence()): void {
    if (!this.change(size, 'reader', words)) return;
    this.#timer = setTimeout(() => this.#show(this.profile, sentence()), 500);
  }

  /** The reader chooses something else than the size: what a kind of preference is to be, or nothing for what the page has. */
  prefer(kind: Preference, word: string, sentence: () => string): void {
    this.choose(this.#size, wordsWith(this.#words, kind, word), sentence);
  }

  /** What is chosen, as an object. */
  get profile(): TextProfile {
    return profileOf(this.#size, this.#words);
  }

  /** Takes over what the page kept for its reader; of rubbish, nothing. */
  adopt(profile: Partial<TextProfile>): void {
    if (DEV) {
      const fault = faultOf(profile);
      if (fault) warn(this.#control, `profile: ${fault}`);
    }
    if (!profile || typeof profile !== 'object') return;
    const { size = 100 } = profile;
    if (isSize(size)) this.change(size, 'page', wordsOf(profile));
  }

  #sentence(): string {
    const language = languageOf(this.#control);
    const words = FontSizeControlElement.words.in(language);
    const sizes = parseSteps(this.#control.steps);
    let what = this.#control.label || words.label;
    if (this.#size <= sizes[0]!) what = words.smallest;
    if (this.#size >= sizes.at(-1)!) what = words.largest;
    return what + words.colon + percent(this.#size, language);
  }

  /** Changes the size, unless the page objects; says whether it did. */
  change(to: number, cause: GalleyFontSizeChangeEvent['cause'], words = this.#words): boolean {
    if (!isSize(to)) {
      if (DEV) warn(this.#control, `value = ${String(to)} is no size. Expected a number between 50 and 400.`);
      return false;
    }
    clearTimeout(this.#timer);
    const from = this.#size;
    const same = to === from && words === this.#words;
    const allowed =
      same ||
      this.#control.dispatchEvent(new GalleyFontSizeChangeEvent(from, to, cause, profileOf(to, words)));
    if (allowed) [this.#size, this.#words] = [to, words];
    this.#show(this.profile, '');
    if (!allowed) return false;
    this.#scale.apply(to, words);
    // What the page sets counts before what is stored, also where nothing seems to change.
    if (cause === 'page' || (!same && cause === 'reader')) this.#share();
    return true;
  }

  /** Takes over what was chosen on an earlier visit, or the choice of a control that was here before. */
  restore(): void {
    const text = recall(this.#control.storage, this.#control.key);
    const stored = readChoice(text);
    // Nothing is stored where the usual size was chosen, perhaps while this control was off the page.
    const own = { size: this.#size, words: this.#words };
    const { size, words } = stored ?? (text == null ? { size: 100, words: '' } : own);
    // A control at which nothing was chosen leaves the article to others.
    if (size !== 100 || words || size !== this.#size || words !== this.#words)
      this.change(size, 'restore', words);
    if (DEV && typeof text === 'string' && !stored) {
      warn(this.#control, `"${text}" is stored. Expected a number between 50 and 400, so it is left alone.`);
    }
  }

  /** Takes over what was chosen in another tab, or at another control of this page. */
  follow({ type, newValue, storageArea }: StorageEvent): void {
    if (type === 'storage' && storageArea !== areaOf(this.#control.storage)) return;
    const told = readChoice(newValue ?? '100');
    if (told && (told.size !== this.#size || told.words !== this.#words))
      this.change(told.size, 'sync', told.words);
  }

  /** Stores the size and tells the other controls, in the shape in which the browser tells the other tabs. */
  #share(): void {
    const { storage, key } = this.#control;
    const newValue = `${this.#size}${this.#words}`;
    visit.delete(key);
    try {
      const area = areaOf(storage)!;
      // The usual size leaves nothing behind.
      if (newValue === '100') area.removeItem(key);
      else area.setItem(key, newValue);
    } catch {
      visit.set(key, newValue); // denied, full or not wanted: it lasts for the visit
    }
    dispatchEvent(new StorageEvent('galley-text-scale', { key, newValue }));
  }

  /** A key that is held repeats at a pace at which the text can be looked at. Only keys that change the size are meant. */
  #pace(event: KeyboardEvent): void {
    const { key, repeat, timeStamp } = event;
    const { localName } = event.composedPath()[0] as Element;
    if (key !== 'Enter' && (localName === 'button' || !/^(Arrow|Page)/.test(key))) return;
    if (repeat && timeStamp - this.#pressed < 200) event.preventDefault();
    else this.#pressed = timeStamp;
  }
}
