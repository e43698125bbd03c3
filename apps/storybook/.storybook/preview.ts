import './typefaces.js';
import '@galley/elements/define.js';
import '@galley/elements/style.css';
import '@galley/tokens/themes.css';
import './preview.css';
import { html, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '@galley/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { dress, pageOf } from './page.js';
import { onSlowNetwork } from './slow-network.js';
import { withoutScript } from './without-script.js';

// A page loads the words of its language; the workshop speaks all of them.
import.meta.glob('../../../packages/*/words/*.css', { eager: true });

// The tables show what an element takes; what its class has for all elements is not set on one.
for (const declaration of manifest.modules.flatMap(
  module => module.declarations as { members?: { static?: boolean }[] }[],
)) {
  declaration.members = declaration.members?.filter(member => !member.static);
}
setCustomElementsManifest(manifest);

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];
const toolbar = (title: string, icon: Icon, items: [value: string, title: string][]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

const width = (name: string, width: number, height: number) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: `${height}px` },
});

/** Where layouts change: a phone, a tablet upright, a laptop, a wide screen. */
const widths = {
  phone: width('Phone', 360, 780),
  tablet: width('Tablet', 768, 1024),
  laptop: width('Laptop', 1200, 800),
  wide: width('Wide screen', 1680, 1050),
};

const preview: Preview = {
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', [
      ['house', 'House'],
      ['broadsheet', 'Broadsheet'],
      ['magazine', 'Magazine'],
      ['local', 'Local newsroom'],
    ]),
    scheme: toolbar('Scheme', 'contrast', [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['light dark', 'As the system'],
    ]),
    direction: toolbar('Direction', 'transfer', [
      ['auto', 'Direction of the language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    language: toolbar('Language', 'globe', [
      ['en', 'English'],
      ['ar', 'العربية'],
      ['de', 'Deutsch'],
      ['es', 'Español'],
      ['fa', 'فارسی'],
      ['fr', 'Français'],
      ['he', 'עברית'],
      ['hi', 'हिन्दी'],
      ['ja', '日本語'],
      ['ko', '한국어'],
      ['pt', 'Português'],
      ['ru', 'Русский'],
      ['tr', 'Türkçe'],
      ['uk', 'Українська'],
      ['zh', '简体中文'],
    ]),
    size: toolbar('Type size', 'paragraph', [
      ['normal', 'Type 100 %'],
      ['large', 'Type 150 %'],
      ['double', 'Type 200 %'],
    ]),
  },
  initialGlobals: { theme: 'house', scheme: 'light', direction: 'auto', language: 'en', size: 'normal' },
  parameters: {
    // Every story is held to axe; findings are failures.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    viewport: { options: widths },
    options: {
      storySort: {
        order: [
          'Start',
          'Article',
          ['News page', 'Broadsheet', 'Magazine', 'Local newsroom', '*'],
          'Tokens',
          ['Colours', 'Type scale', 'Type and measures', 'Contrast'],
          'Guides',
          'Elements',
          ['*', ['Overview', '*']],
        ],
      },
    },
  },
  // Runs before that of axe: it looks at elements that are complete, with the parts that come late.
  afterEach: async ({ canvasElement }) => {
    const elements = canvasElement.querySelectorAll<LitElement>('*');
    await Promise.all([...elements].map(element => element.updateComplete));
  },
  decorators: [
    (story, { parameters, globals, viewMode }) => {
      const page = pageOf(globals);
      const result = story() as TemplateResult;
      const { script } = parameters as { script?: false | 'late' };
      const shown =
        script === false
          ? withoutScript(result, page)
          : script === 'late'
            ? onSlowNetwork(result, page)
            : result;
      // A docs page shows many stories at once, each in the page that it asks for.
      if (viewMode === 'docs') {
        return html`<div
          class="galley-page"
          ${ref(element => element && dress(element as HTMLElement, page))}
        >
          ${shown}
        </div>`;
      }
      dress(document.documentElement, page);
      return shown;
    },
  ],
};
export default preview;
