import { descriptions } from '@galley/tokens';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { declarationOf } from './manifest.js';
import { prose } from './prose.js';

const theme = ['accent', 'muted', 'rule', 'paper', 'font'] as const;

const fonts = {
  'A sans serif': '"Libre Franklin Variable", system-ui, sans-serif',
  'A serif': '"Source Serif 4 Variable", Georgia, serif',
  'A slab': '"Bitter Variable", Rockwell, serif',
  'A grotesque': '"Bricolage Grotesque Variable", system-ui, sans-serif',
  'The system’s': 'system-ui, sans-serif',
};

interface Token {
  property: string;
  type: string;
  description: string;
  initial: string;
}

/** A colour as `<input type="color">` takes it. */
function hex(color: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  return context.fillStyle;
}

/** An element beside its tokens: what is typed there is set on the element, as a publisher's sheet would. */
class TokenEditor extends LitElement {
  static override properties = {
    tag: {},
    content: { attribute: false },
    changes: { state: true },
    inherited: { state: true },
  };

  declare tag: string;
  declare content: TemplateResult;
  declare protected changes: Record<string, string>;
  declare protected inherited: Record<string, string>;

  constructor() {
    super();
    this.changes = {};
    this.inherited = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #specimen(): HTMLElement | null {
    return this.querySelector('.galley-page');
  }

  get #tokens(): Token[] {
    const own = declarationOf(this.tag).cssProperties ?? [];
    return [
      ...theme.map(name => ({ ...descriptions[name], initial: '' })),
      ...own.map(one => ({
        property: one.name,
        type: 'text',
        description: one.description ?? '',
        initial: one.default ?? '',
      })),
    ];
  }

  override render() {
    const tokens = this.#tokens;
    const changed = Object.entries(this.changes);
    return html`
      <div class="stage">${this.content}</div>
      <form
        class="tokens"
        @input=${this.#set}
        @reset=${this.#reset}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">Value</th>
              <th scope="col">What it is for</th>
            </tr>
          </thead>
          <tbody>
            ${tokens.map(
              token =>
                html`<tr>
                  <th scope="row"><code>${token.property}</code></th>
                  <td>${this.#control(token)}</td>
                  <td>${prose(token.description)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <div class="result">
          <pre tabindex="0" aria-label="The same as CSS"><code>${
            changed.length
              ? `${this.tag} {\n${changed.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
              : 'Change a value: here stands what to write into your stylesheet.'
          }</code></pre>
          ${changed.length ? html`<button type="reset">Back to the theme’s values</button>` : nothing}
        </div>
      </form>
    `;
  }

  #control({ property, type, initial }: Token) {
    if (type === 'color') {
      const value = this.changes[property] ?? hex(this.inherited[property] ?? '');
      return html`<label class="color">
        <input type="color" name=${property} aria-label=${property} .value=${value} /> <span>${value}</span>
      </label>`;
    }
    if (type === 'fontFamily') {
      return html`<select name=${property} aria-label=${property}>
        <option value="">The theme’s</option>
        ${Object.entries(fonts).map(([name, value]) => html`<option value=${value}>${name}</option>`)}
      </select>`;
    }
    return html`<input name=${property} aria-label=${property} placeholder=${initial} spellcheck="false" />`;
  }

  /** The theme may have changed: what the colours are now is what the page says. */
  protected override updated(): void {
    const style = getComputedStyle(this.#specimen!);
    const inherited = Object.fromEntries(
      theme.map(name => [`--galley-${name}`, style.getPropertyValue(`--galley-${name}`).trim()]),
    );
    if (JSON.stringify(inherited) !== JSON.stringify(this.inherited)) this.inherited = inherited;
  }

  #set = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    const others = Object.entries(this.changes).filter(([other]) => other !== name);
    this.changes = Object.fromEntries(value ? [...others, [name, value]] : others);
    this.#apply(name, value);
  };

  #reset = () => {
    for (const name of Object.keys(this.changes)) this.#apply(name, '');
    this.changes = {};
  };

  #apply(name: string, value: string): void {
    for (const element of this.querySelectorAll<HTMLElement>(`.stage ${this.tag}`)) {
      element.style.setProperty(name, value);
    }
  }
}
customElements.define('token-editor', TokenEditor);

/** A specimen of an element with its tokens to be edited. */
export const tokenEditor = (tag: string, content: TemplateResult): TemplateResult =>
  html`<token-editor .tag=${tag} .content=${content}></token-editor>`;
