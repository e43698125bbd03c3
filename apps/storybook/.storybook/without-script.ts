import { html, render, type TemplateResult } from 'lit';
import styles from '@galley/elements/style.css?inline';

/** What a site says on its <html>. */
export interface Page {
  lang: string;
  dir: string;
  scheme: string;
  size: string;
}

/** Shows a story as a reader without script sees it: its markup in a page of its own, in which no tag is defined. */
export function withoutScript(
  story: TemplateResult,
  { lang, dir, scheme, size }: Page,
  css: string,
): TemplateResult {
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  render(story, container, { creationScope: inert });
  const page = `<!doctype html>
    <html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}; font-size: ${size}">
    <title>Without script</title><style>${styles}${css}</style>
    <body class="sb-show-main"><div id="storybook-root">${container.innerHTML}</div></body></html>`;
  return html`<iframe
    class="galley-without-script"
    title="The same markup without script"
    sandbox="allow-same-origin"
    srcdoc=${page}
  ></iframe>`;
}
