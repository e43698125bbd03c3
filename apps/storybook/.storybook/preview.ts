import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/libre-franklin';
import '@fontsource-variable/noto-naskh-arabic';
import '@galley/elements/define.js';
import '@galley/elements/style.css';
import './preview.css';
import { html, type TemplateResult } from 'lit';
import manifest from '@galley/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withoutScript, type Page } from './without-script.js';

// A page loads the words of its language; the workshop speaks all of them.
import.meta.glob('../../../packages/*/words/*.css', { eager: true });

// The tables show what an element takes; what its class has for all elements is not set on one.
for (const declaration of manifest.modules.flatMap(
  module => module.declarations as { members?: { static?: boolean }[] }[],
)) {
  declaration.members = declaration.members?.filter(member => !member.static);
}
setCustomElementsManifest(manifest);

/** By names, as Storybook takes no "%" from an address. */
const sizes: Record<string, string> = { normal: '100%', large: '150%', double: '200%' };

/** Settings of the toolbar as what a site puts on its <html>. */
const pageOf = ({ scheme, direction, language, size }: Record<string, string>): Page => ({
  lang: language!,
  dir: direction === 'auto' ? (['ar', 'he', 'fa'].includes(language!) ? 'rtl' : 'ltr') : direction!,
  scheme: scheme!,
  size: sizes[size!]!,
});

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];
const toolbar = (title: string, icon: Icon, items: [value: string, title: string][]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
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
  initialGlobals: { scheme: 'light', direction: 'auto', language: 'en', size: 'normal' },
  parameters: {
    // Every story is held to axe; findings are failures.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Article',
          ['News page', '*'],
          'Start',
          'Guides',
          'Elements',
          ['Byline card', 'Photo credit', '*'],
        ],
      },
    },
  },
  decorators: [
    (story, { parameters, globals, viewMode }) => {
      const page = pageOf(globals);
      const result = story() as TemplateResult;
      const shown = parameters['script'] === false ? withoutScript(result, page) : result;
      // A docs page shows many stories at once, each in the page that it asks for.
      if (viewMode === 'docs')
        return html`<div
          class="galley-page"
          lang=${page.lang}
          dir=${page.dir}
          style="color-scheme: ${page.scheme}; font-size: ${page.size}"
        >
          ${shown}
        </div>`;
      Object.assign(document.documentElement, { lang: page.lang, dir: page.dir });
      Object.assign(document.documentElement.style, { colorScheme: page.scheme, fontSize: page.size });
      return shown;
    },
  ],
};
export default preview;
