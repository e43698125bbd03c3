/** Words that style.css draws, before the script and after it: some of them stand inside what the author wrote. */
export interface DrawnWords {
  /** Before the credit of a `prefixed` figure: "Photo: ". */
  before: string;
  /** On a sensitive picture, and how it is seen without script. */
  warning: string;
  hint: string;
  /** How the picture was made, by its `digitalsourcetype`. */
  ai: string;
  part: string;
  edited: string;
  altered: string;
  generated: string;
  photo: string;
  scan: string;
  retouched: string;
  art: string;
  data: string;
  screen: string;
  montage: string;
}

const names =
  'before warning hint ai part edited altered generated photo scan retouched art data screen montage'.split(
    ' ',
  ) as (keyof DrawnWords)[];
const sheets = new WeakMap<object, CSSStyleSheet>();
const spoken = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Hands these words to style.css, where the page has not loaded them with it or has words of its
 * own. What a language lacks, English has in style.css.
 */
export function speak({ shadowRoot: root }: Element, words: Partial<DrawnWords>): void {
  const view = root!.ownerDocument.defaultView;
  if (!view) return;
  const sheet = sheetOf(words, view);
  const before = spoken.get(root!);
  root!.adoptedStyleSheets = [...root!.adoptedStyleSheets.filter(one => one !== before), sheet];
  spoken.set(root!, sheet);
}

/** A root takes only sheets of the window that it is in: a figure can be moved to another one. */
function sheetOf(words: Partial<DrawnWords>, view: Window & typeof globalThis): CSSStyleSheet {
  let sheet = sheets.get(words);
  if (!(sheet instanceof view.CSSStyleSheet)) {
    sheet = new view.CSSStyleSheet();
    const rules = names.map(name =>
      words[name] ? `--_${name}:${JSON.stringify(words[name])}!important;` : '',
    );
    sheet.replaceSync(`:host{${rules.join('')}}`);
    sheets.set(words, sheet);
  }
  return sheet;
}
