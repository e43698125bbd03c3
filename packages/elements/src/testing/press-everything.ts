// Uses every part of every element of every-part.html as a reader would.
type View = Window & typeof globalThis;

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time));

/** Tells whether something becomes true within some seconds. */
export const within = (seconds: number) => async (what: () => unknown) => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(20)) if (what()) return true;
  return false;
};
export const becomes = within(4);

/** The names of what did not do what it should. For what cannot, nobody waits long. */
export async function pressEverything(view: View, seconds = 4, lost: string[] = []): Promise<string[]> {
  let becomes = within(seconds);
  const { document } = view;
  const find = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  /** Something in an element's furniture. */
  const part = <T extends Element = HTMLElement>(host: string, selector: string) =>
    find(host).shadowRoot?.querySelector<T>(selector) ?? undefined;
  const text = (host: string, selector: string) => part(host, selector)?.textContent?.trim();
  const scale = () => find('#story').getAttribute('data-galley-text-scale') ?? '';
  const input = (control: HTMLElement | undefined, set: (control: HTMLInputElement) => void) => {
    if (!control) return;
    set(control as HTMLInputElement);
    control.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  };
  const footer = 'galley-licensing-footer';
  const [link, related] = [find('#related a'), find('#related')];
  // No test leaves its page, and none writes a file.
  document.addEventListener('click', event => {
    if ((event.target as Element).closest('a')) event.preventDefault();
  });
  view.HTMLAnchorElement.prototype.click = () => {};

  const steps: Record<string, () => unknown> = {
    'the label of a related link': () => becomes(() => text('#related', '[part="label"]') === 'Related'),
    'the duration of a related link': () =>
      becomes(() => /3:20/.test(text('#related', '[part="late"]') ?? '')),
    'the age of a related link': () => becomes(() => /ago$/.test(text('#related', '[part="age"]') ?? '')),
    'the language of a related link': () => becomes(() => find('[hreflang]').lang === 'fr'),
    'the rel of a sponsored link': () =>
      becomes(() => /sponsored/.test(find('[hreflang]').getAttribute('rel') ?? '')),
    'a story that was followed': async () => {
      for (const type of ['pointerenter', 'pointerdown'])
        related.dispatchEvent(new view.PointerEvent(type, { pointerType: 'mouse' }));
      // What remembers it may be on its way still.
      return becomes(() => {
        link.dispatchEvent(new view.MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        return text('#related', '[part="read"]');
      });
    },
    'a story that is fetched beforehand': () =>
      becomes(() => {
        link.focus();
        return document.head.querySelector('link[rel="prefetch"]');
      }),
    'the names of a line': () =>
      becomes(() => /, *$/.test(find('#line galley-author').getAttribute('separator') ?? '')),
    'the initials of an author': () =>
      becomes(() => find('#line galley-author').getAttribute('initials') === 'AL'),
    'the name of an account': () =>
      becomes(() => /Will Racke/.test(find('[rel="me"]').getAttribute('aria-label') ?? '')),
    'the credit of an author': () =>
      becomes(() => find('#card [credit]').getAttribute('lead') === 'Translation'),
    'how long ago an article was published': () =>
      becomes(() => /ago$/.test(text('#card', '[part="published"]') ?? '')),
    'the authors that are folded away': async () => {
      await becomes(() => part('#card', '[part="others"]'));
      part('#card', '[part="others"]')?.click();
      return becomes(() => find('#card').getAttribute('fold') === 'open');
    },
    'the button that follows an author': async () => {
      find('[slot="follow"]').click();
      return becomes(() => find('[slot="follow"]').ariaPressed === 'true');
    },
    'the buttons for the size': async () => {
      part('#buttons', '[part~="button"]:last-of-type')?.click();
      const buttons = find('#buttons').shadowRoot?.querySelectorAll<HTMLElement>('[part~="button"]');
      buttons?.[1]?.click();
      // What the first press fetches is there before the next control is used.
      return becomes(() => scale() && !scale().startsWith('125'));
    },
    'the radios for the size': async () => {
      await becomes(() => part('#radios', 'input[value="5"]'));
      input(part('#radios', 'input[value="5"]'), control => (control.checked = true));
      return becomes(() => scale().startsWith('175'));
    },
    'the list of sizes': async () => {
      await becomes(() => part('#select', 'select'));
      input(part('#select', 'select'), control => (control.value = '4'));
      return becomes(() => scale().startsWith('150'));
    },
    'the slider for the size': async () => {
      await becomes(() => part('#slider', 'input'));
      input(part('#slider', 'input'), control => (control.value = '3'));
      return becomes(() => scale().startsWith('125'));
    },
    'the preferences beside the size': async () => {
      await becomes(() => part('#buttons', 'summary'));
      part('#buttons', 'summary')?.click();
      input(part('#buttons', 'input[value="loose"]'), control => (control.checked = true));
      input(part('#buttons', 'input[value="serif"]'), control => (control.checked = true));
      return becomes(() => /loose.*serif/.test(scale()));
    },
    'the way back to the usual size': async () => {
      part('#buttons', '[part~="reset"]')?.click();
      return becomes(() => !scale());
    },
    'the rights of a picture': async () => {
      await becomes(() => part('#picture', '[part="rights"]'));
      part('#picture', '[part="rights"]')?.click();
      return becomes(() => part('#picture', '[part="terms"] a'));
    },
    'the copied credit': async () => {
      part('#picture', '[part="copy"]')?.click();
      return becomes(() => text('#picture', '[part="status"]'));
    },
    'the sensitive picture': async () => {
      await becomes(() => part('#sensitive', '[part="reveal"]'));
      part('#sensitive', '[part="reveal"]')?.click();
      return becomes(() => text('#sensitive', '[part="reveal"]') === 'Hide picture');
    },
    'the enlarged picture': async () => {
      part('#picture', '[part="zoom"]')?.click();
      const opened = await becomes(() => part('#picture', 'dialog[open]'));
      part('#picture', 'dialog [part="close"]')?.click();
      return opened && becomes(() => !part('#picture', 'dialog'));
    },
    'the republish dialog': async () => {
      part(footer, 'button')?.click();
      return becomes(() => part(footer, 'dialog[open]'));
    },
    'the copies of the article': async () => {
      const copy = (format: string) =>
        part<HTMLTextAreaElement>(footer, `#panel-${format} textarea`)?.value ?? '';
      for (const format of ['html', 'text', 'markdown']) {
        const made = await becomes(() => copy(format).includes('Fighters began the assault'));
        if (!made) return false;
        part(footer, `#tab-${format}`)?.click();
        for (const button of find(footer).shadowRoot!.querySelectorAll<HTMLElement>(
          `#panel-${format} button`,
        ))
          button.click();
      }
      for (const button of find(footer).shadowRoot!.querySelectorAll<HTMLElement>('[data-take]'))
        button.click();
      return becomes(() => text(footer, '.said'));
    },
    'the way out of the republish dialog': async () => {
      part(footer, 'dialog [part="close"]')?.click();
      return becomes(() => part(footer, 'dialog:not([open])'));
    },
    'what machines are told': () =>
      becomes(() => find(footer).getAttribute('about') && document.querySelector('[name="tdm-reservation"]')),
    'the structured data': () => becomes(() => document.querySelector('script[type="application/ld+json"]')),
  };

  const failed: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    becomes = within(lost.includes(name) ? 1 : seconds);
    if (!(await step())) failed.push(name);
  }
  await pause(200);
  return failed;
}
