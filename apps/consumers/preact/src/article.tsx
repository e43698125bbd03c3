import '@galley/elements/define.js';
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import type {} from '@galley/elements/types/preact';
import story from './story.json';

interface Props {
  layout: RelatedLinkElement['layout'];
  variant: FontSizeControlElement['variant'];
  distributable: boolean;
  onHeard: (what: string) => void;
}

export const Article = ({ layout, variant, distributable, onHeard }: Props) => (
  <article id="story">
    <h1>{story.headline}</h1>
    <galley-photo-credit
      creator="Rodi Said"
      source="REUTERS"
      distributable={distributable ? 'yes' : 'no'}
      ongalley-image-error={event => onHeard(event.image.src)}
    >
      <figure>
        <img src="/map.svg" alt="Map of the Middle Euphrates valley" width="1200" height="800" />
        <figcaption>{story.caption}</figcaption>
      </figure>
    </galley-photo-credit>
    <galley-byline-card max={3} ongalley-author-click={event => onHeard(event.link.href)}>
      <galley-author>
        <a rel="author" href="https://example.com/author/will-racke">
          {story.author}
        </a>
        <span slot="role">{story.role}</span>
      </galley-author>
    </galley-byline-card>
    <galley-font-size-control
      for="story"
      variant={variant}
      ongalley-font-size-change={event => onHeard(event.to.toFixed())}
    />
    <galley-related-link layout={layout} ongalley-related-click={event => onHeard(event.link.href)}>
      <a href="https://example.com/un-report">{story.report}</a>
    </galley-related-link>
    <galley-licensing-footer license="CC-BY-ND-4.0" ongalley-republish-open={event => onHeard(event.type)}>
      <p>{story.terms}</p>
    </galley-licensing-footer>
  </article>
);
