import { html, type TemplateResult } from 'lit';
import { documentOf, type Page } from './page.js';

/** Shows a story as a reader without script sees it: its markup and the page's stylesheets, in a page of its own. */
export const withoutScript = (story: TemplateResult, page: Page): TemplateResult =>
  html`<iframe
    class="galley-without-script"
    title="The same markup without script"
    sandbox="allow-same-origin"
    srcdoc=${documentOf(story, page)}
  ></iframe>`;
