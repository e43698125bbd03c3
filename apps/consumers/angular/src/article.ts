import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import story from './story.json';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <article id="story">
      <p>{{ story.section }}</p>
      <h1>{{ story.headline }}</h1>

      <galley-photo-credit
        creator="Rodi Said"
        source="REUTERS"
        [distributable]="distributable() ? 'yes' : 'no'"
        (galley-image-error)="heard.emit('No picture at ' + $event.image.src)"
      >
        <figure>
          <img src="map.svg" alt="Map of the Middle Euphrates valley" width="1200" height="800" />
          <figcaption>{{ story.caption }} <cite>REUTERS/Rodi Said</cite></figcaption>
        </figure>
      </galley-photo-credit>

      <galley-byline-card (galley-author-click)="heard.emit('To ' + $event.link.href)">
        <galley-author>
          <a rel="author" href="https://example.com/author/will-racke">{{ story.author }}</a>
          <span slot="role">{{ story.role }}</span>
          <a slot="social" rel="me" href="https://example.com/twitter/will-racke">Follow Will on Twitter</a>
          <a slot="contact" href="mailto:will@dailycallernewsfoundation.org">
            Send tips to will&#64;dailycallernewsfoundation.org
          </a>
        </galley-author>
        <img slot="logo" src="logo.svg" alt="Daily Caller News Foundation logo" width="184" height="40" />
        <time slot="published" [dateTime]="story.date">September 11, 2018</time>
      </galley-byline-card>

      <galley-font-size-control
        for="story"
        label="Font Size:"
        [variant]="variant()"
        (galley-font-size-change)="heard.emit($event.from + ' to ' + $event.to + ' by the ' + $event.cause)"
      />

      @for (text of story.before; track text) {
        <p>{{ text }}</p>
      }
      <galley-related-link [layout]="layout()" (galley-related-click)="heard.emit('To ' + $event.link.href)">
        @if (layout() === 'card') {
          <span slot="kicker">{{ story.section }}</span>
        }
        <a href="https://example.com/un-report">{{ story.report }}</a>
      </galley-related-link>
      @for (text of story.between; track text) {
        <p>{{ text }}</p>
      }
      <galley-related-link [layout]="layout()" (galley-related-click)="heard.emit('To ' + $event.link.href)">
        <a href="https://example.com/syria-envoy">{{ story.envoy }}</a>
      </galley-related-link>
      @for (text of story.after; track text) {
        <p>{{ text }}</p>
      }

      <galley-licensing-footer
        for="story"
        holder="Daily Caller News Foundation"
        year="2018"
        contact="licensing@dailycallernewsfoundation.org"
        require="logo byline affiliation"
        (galley-republish-open)="heard.emit('Republish')"
      >
        <p>
          {{ story.terms }} Questions about these guidelines, or about a partnership, go to
          <a href="mailto:licensing@dailycallernewsfoundation.org"
            >licensing&#64;dailycallernewsfoundation.org</a
          >.
        </p>
      </galley-licensing-footer>
    </article>
  `,
})
export class Article {
  readonly story = story;
  readonly layout = input.required<RelatedLinkElement['layout']>();
  readonly variant = input.required<FontSizeControlElement['variant']>();
  readonly distributable = input.required<boolean>();
  readonly heard = output<string>();
}
