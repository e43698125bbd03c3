import { html, type TemplateResult } from 'lit';
import { documentOf, type Page } from './page.js';

/** A frame as high as its page, however wide the window: nothing of it is behind a scrollbar of its own. */
function fit({ target }: Event): void {
  const frame = target as HTMLIFrameElement;
  const page = frame.contentDocument!.documentElement;
  const observer = new ResizeObserver(() => {
    // Another page has come into the frame.
    if (frame.contentDocument?.documentElement !== page) return observer.disconnect();
    frame.style.blockSize = `${Math.ceil(page.getBoundingClientRect().height)}px`;
  });
  observer.observe(page);
}

/** Shows a story as a reader without script sees it: its markup and the page's stylesheets, in a page of its own. */
export const withoutScript = (story: TemplateResult, page: Page): TemplateResult =>
  html`<iframe
    class="galley-without-script"
    title="The same markup without script"
    sandbox="allow-same-origin"
    srcdoc=${documentOf(story, page)}
    @load=${fit}
  ></iframe>`;
