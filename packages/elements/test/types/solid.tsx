/** @jsxImportSource solid-js */
import type {} from '@galley/elements/types/solid';

export const article = (
  <article class="story">
    <galley-byline-card class="byline" lang="fr" prefix="Par" layout="line" max={3} stacked>
      <galley-author initials="WR" on:galley-author-click={event => void event.link.href}>
        <a rel="author" href="/will-racke">
          Will Racke
        </a>
      </galley-author>
    </galley-byline-card>
    <galley-related-link stale-after={30} prop:hideIfCurrent={false} kind="video" />
    <galley-font-size-control
      for="story"
      prop:value={125}
      ref={control => void control.value.toFixed()}
      on:galley-font-size-change={event => void event.to.toFixed()}
    />
  </article>
);

export const faults = (
  <>
    {/* @ts-expect-error: there is no such layout */}
    <galley-byline-card layout="sideways" />
    {/* @ts-expect-error: there is no such attribute */}
    <galley-byline-card colour="red" />
    {/* @ts-expect-error: a number of days */}
    <galley-related-link prop:staleAfter="soon" />
    {/* @ts-expect-error: this event tells of a size */}
    <galley-font-size-control on:galley-font-size-change={(event: MouseEvent) => event.clientX} />
    {/* @ts-expect-error: there is no such tag */}
    <galley-headline />
  </>
);
