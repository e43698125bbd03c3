// Fetched once the first callout is on the page: nobody has seen half of it for a second before.
import { GalleyRelatedViewEvent } from './view-event.js';

const second = 1000;
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const seen = new WeakSet<Element>();
let observer: IntersectionObserver | undefined;

/** Tells once when half of a callout was in view for a second. One observer serves the page. */
export function watchView(callout: Element): void {
  try {
    observer ??= new IntersectionObserver(
      entries => {
        for (const { target, intersectionRatio } of entries) {
          clearTimeout(timers.get(target));
          if (intersectionRatio >= 0.5) timers.set(target, setTimeout(tell, second, target));
        }
      },
      { threshold: 0.5 },
    );
    if (!seen.has(callout)) observer.observe(callout);
  } catch {
    // A browser or a page that has none: nobody is told.
  }
}

/** Forgets a callout that left the page. */
export function unwatchView(callout: Element): void {
  clearTimeout(timers.get(callout));
  observer?.unobserve(callout);
}

function tell(callout: Element): void {
  unwatchView(callout);
  // Nobody saw what stood in a tab in the background: its second begins when the tab comes to the front.
  if (document.hidden) {
    document.addEventListener('visibilitychange', () => callout.isConnected && watchView(callout), {
      once: true,
    });
    return;
  }
  seen.add(callout);
  callout.dispatchEvent(new GalleyRelatedViewEvent());
}
