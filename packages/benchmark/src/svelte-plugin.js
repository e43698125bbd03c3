// Lets the bundler read Svelte components, with the compiler that is installed among the peers.
import { createRequire } from 'node:module';

/** `generate` is `client` or `server`. */
export function svelte(generate) {
  const require = createRequire(new URL('../peers/', import.meta.url));
  const { compile, compileModule } = require('svelte/compiler');
  const options = filename => ({ filename, generate, dev: false });
  return {
    name: 'svelte',
    // Stylesheets that components import are left out.
    load: { filter: { id: /\.css$/ }, handler: () => ({ code: '', moduleType: 'js' }) },
    transform: {
      filter: { id: /\.svelte(\.js)?$/ },
      handler(code, id) {
        const { js } = id.endsWith('.js')
          ? compileModule(code, options(id))
          : compile(code, { ...options(id), css: 'injected' });
        return { code: js.code };
      },
    },
  };
}
