import { useState } from 'react';
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import { Article } from './article.js';

const layouts: RelatedLinkElement['layout'][] = ['inline', 'card', 'compact'];
const variants: FontSizeControlElement['variant'][] = ['buttons', 'radios', 'select', 'slider'];

export function App() {
  const [shown, setShown] = useState(true);
  const [layout, setLayout] = useState(layouts[0]);
  const [variant, setVariant] = useState(variants[0]);
  const [distributable, setDistributable] = useState(false);
  const [heard, setHeard] = useState<string[]>([]);

  return (
    <>
      <form>
        <select
          name="layout"
          aria-label="Layout"
          onChange={event => setLayout(layouts[event.target.selectedIndex])}
        >
          {layouts.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <select
          name="variant"
          aria-label="Variant"
          onChange={event => setVariant(variants[event.target.selectedIndex])}
        >
          {variants.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            name="distributable"
            onChange={event => setDistributable(event.target.checked)}
          />
          Distributable
        </label>
        <button type="button" name="shown" onClick={() => setShown(!shown)}>
          {shown ? 'Close' : 'Open'}
        </button>
      </form>
      {shown && (
        <Article
          layout={layout}
          variant={variant}
          distributable={distributable}
          onHeard={what => setHeard(before => [...before, what])}
        />
      )}
      <ol id="heard">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </>
  );
}
