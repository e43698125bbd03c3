import { html, render, type TemplateResult } from 'lit';

/** What a site says on its <html>. */
export interface Page {
  lang: string;
  dir: string;
  scheme: string;
  size: string;
}

/** Shows a story as a reader without script sees it: its markup and the page's stylesheets, in a page of its own. */
export function withoutScript(story: TemplateResult, { lang, dir, scheme, size }: Page): TemplateResult {
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  render(story, container, { creationScope: inert });
  const sheets = [...document.head.querySelectorAll('style, link[rel="stylesheet"]')].map(
    sheet => sheet.outerHTML,
  );
  const page = `<!doctype html>
    <html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}; font-size: ${size}">
    <title>Without script</title><base href="${document.baseURI}">${sheets.join('')}
    <body class="${document.body.className}"><div id="storybook-root">${container.innerHTML}</div></body></html>`;
  return html`<iframe
    class="galley-without-script"
    title="The same markup without script"
    sandbox="allow-same-origin"
    srcdoc=${page}
  ></iframe>`;
}
