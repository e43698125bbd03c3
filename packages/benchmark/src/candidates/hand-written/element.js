/** A custom element that draws its attributes once, into a shadow root with a sheet that all of its kind share. */
export function element(tag, css, html) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const template = document.createElement('template');
  template.innerHTML = html;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(template.content.cloneNode(true));
        for (const place of root.querySelectorAll('[data-text]'))
          place.textContent = this.getAttribute(place.dataset.text) ?? '';
        for (const link of root.querySelectorAll('[data-href]')) link.href = this.getAttribute('href') ?? '';
        for (const time of root.querySelectorAll('time')) time.dateTime = this.getAttribute('datetime') ?? '';
        this.draw?.(root);
      }
    },
  );
  return customElements.get(tag);
}
