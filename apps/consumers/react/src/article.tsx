import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import story from './story.json';

interface Props {
  layout: RelatedLinkElement['layout'];
  variant: FontSizeControlElement['variant'];
  distributable: boolean;
  onHeard: (what: string) => void;
}

export function Article({ layout, variant, distributable, onHeard }: Props) {
  const paragraphs = (texts: string[]) => texts.map(text => <p key={text}>{text}</p>);

  return (
    <article id="story">
      <p>{story.section}</p>
      <h1>{story.headline}</h1>

      <galley-photo-credit
        creator="Rodi Said"
        source="REUTERS"
        distributable={distributable ? 'yes' : 'no'}
        ongalley-image-error={event => onHeard(`No picture at ${event.image.src}`)}
      >
        <figure>
          <img src="/map.svg" alt="Map of the Middle Euphrates valley" width="1200" height="800" />
          <figcaption>
            {story.caption} <cite>REUTERS/Rodi Said</cite>
          </figcaption>
        </figure>
      </galley-photo-credit>

      <galley-byline-card ongalley-author-click={event => onHeard(`To ${event.link.href}`)}>
        <galley-author>
          <a rel="author" href="https://example.com/author/will-racke">
            {story.author}
          </a>
          <span slot="role">{story.role}</span>
          <a slot="social" rel="me" href="https://example.com/twitter/will-racke">
            Follow Will on Twitter
          </a>
          <a slot="contact" href="mailto:will@dailycallernewsfoundation.org">
            Send tips to will@dailycallernewsfoundation.org
          </a>
        </galley-author>
        <img slot="logo" src="/logo.svg" alt="Daily Caller News Foundation logo" width="184" height="40" />
        <time slot="published" dateTime={story.date}>
          September 11, 2018
        </time>
      </galley-byline-card>

      <galley-font-size-control
        for="story"
        label="Font Size:"
        variant={variant}
        ongalley-font-size-change={event => onHeard(`${event.from} to ${event.to} by the ${event.cause}`)}
      />

      {paragraphs(story.before)}
      <galley-related-link layout={layout} ongalley-related-click={event => onHeard(`To ${event.link.href}`)}>
        {layout === 'card' && <span slot="kicker">{story.section}</span>}
        <a href="https://example.com/un-report">{story.report}</a>
      </galley-related-link>
      {paragraphs(story.between)}
      <galley-related-link layout={layout} ongalley-related-click={event => onHeard(`To ${event.link.href}`)}>
        <a href="https://example.com/syria-envoy">{story.envoy}</a>
      </galley-related-link>
      {paragraphs(story.after)}

      <galley-licensing-footer
        for="story"
        holder="Daily Caller News Foundation"
        year="2018"
        contact="licensing@dailycallernewsfoundation.org"
        require="logo byline affiliation"
        ongalley-republish-open={() => onHeard('Republish')}
      >
        <p>
          {story.terms} Questions about these guidelines, or about a partnership, go to{' '}
          <a href="mailto:licensing@dailycallernewsfoundation.org">licensing@dailycallernewsfoundation.org</a>
          .
        </p>
      </galley-licensing-footer>
    </article>
  );
}
