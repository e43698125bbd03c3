'use client';

// What has state or listens is a client component around a tag; what it holds comes from the server.
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import type {} from '@galley/elements/types/react';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const layouts: RelatedLinkElement['layout'][] = ['inline', 'card', 'compact'];
const variants: FontSizeControlElement['variant'][] = ['buttons', 'radios', 'select', 'slider'];

interface Props {
  children: ReactNode;
}

const Context = createContext({
  layout: layouts[0],
  variant: variants[0],
  distributable: false,
  hear: (_what: string) => {},
});

export function Desk({ children }: Props) {
  const [shown, setShown] = useState(true);
  const [layout, setLayout] = useState(layouts[0]);
  const [variant, setVariant] = useState(variants[0]);
  const [distributable, setDistributable] = useState(false);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard(before => [...before, what]);

  // The elements start when React has taken the page over: what they add to it would be a difference to the server.
  useEffect(() => void import('@galley/elements/define.js'), []);

  return (
    <Context value={{ layout, variant, distributable, hear }}>
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
      {shown && children}
      <ol id="heard">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </Context>
  );
}

export function Credit({ children }: Props) {
  const { distributable, hear } = useContext(Context);
  return (
    <galley-photo-credit
      creator="Rodi Said"
      source="REUTERS"
      distributable={distributable ? 'yes' : 'no'}
      ongalley-image-error={event => hear(`No picture at ${event.image.src}`)}
    >
      {children}
    </galley-photo-credit>
  );
}

export function Byline({ children }: Props) {
  const { hear } = useContext(Context);
  return (
    <galley-byline-card ongalley-author-click={event => hear(`To ${event.link.href}`)}>
      {children}
    </galley-byline-card>
  );
}

export function FontSize() {
  const { variant, hear } = useContext(Context);
  return (
    <galley-font-size-control
      for="story"
      label="Font Size:"
      variant={variant}
      ongalley-font-size-change={event => hear(`${event.from} to ${event.to} by the ${event.cause}`)}
    />
  );
}

export function Related({ children }: Props) {
  const { layout, hear } = useContext(Context);
  return (
    <galley-related-link layout={layout} ongalley-related-click={event => hear(`To ${event.link.href}`)}>
      {layout === 'card' && <span slot="kicker">World</span>}
      {children}
    </galley-related-link>
  );
}

export function Terms({ children }: Props) {
  const { hear } = useContext(Context);
  return (
    <galley-licensing-footer
      for="story"
      holder="Daily Caller News Foundation"
      year="2018"
      contact="licensing@dailycallernewsfoundation.org"
      require="logo byline affiliation"
      ongalley-republish-open={() => hear('Republish')}
    >
      {children}
    </galley-licensing-footer>
  );
}
