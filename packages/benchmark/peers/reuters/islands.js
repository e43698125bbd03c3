// Starts each island of the page: over what a server wrote, or from nothing.
import { hydrate, mount } from 'svelte';

export function start(components) {
  globalThis.startIslands = () => {
    for (const target of document.querySelectorAll('[data-island]')) {
      const props = JSON.parse(target.dataset.props);
      const begin = target.firstChild ? hydrate : mount;
      begin(components[target.dataset.island], { target, props });
    }
  };
  globalThis.startIslands();
}
