/** @jsxImportSource react */
import type {} from '@galley/elements/types/react';

export const article = (
  <article className="story">
    <galley-byline-card className="byline" lang="fr" prefix="Par" layout="line" max={3} stacked>
      <galley-author initials="WR" ongalley-author-click={event => void event.link.href}>
        <a rel="author" href="/will-racke">
          Will Racke
        </a>
        <span slot="role">Reporter</span>
      </galley-author>
    </galley-byline-card>
    <galley-related-link stale-after={30} hide-if-current={false} kind="video" key="a" />
    <galley-font-size-control
      for="story"
      value={125}
      profile={{ size: 100 }}
      ref={control => void control?.value.toFixed()}
      ongalley-font-size-change={event => void event.to.toFixed()}
    />
    <galley-licensing-footer license="CC-BY-ND-4.0" ongalley-republish-open={event => void event.type} />
  </article>
);

export const faults = (
  <>
    {/* @ts-expect-error: there is no such layout */}
    <galley-byline-card layout="sideways" />
    {/* @ts-expect-error: there is no such attribute */}
    <galley-byline-card colour="red" />
    {/* @ts-expect-error: a number of names, not a text */}
    <galley-byline-card max="three" />
    {/* @ts-expect-error: it can only be read */}
    <galley-author name="Will Racke" />
    {/* @ts-expect-error: a method is no attribute */}
    <galley-byline-card toPersons={() => undefined} />
    {/* @ts-expect-error: the attribute is stale-after */}
    <galley-related-link staleAfter={30} />
    {/* @ts-expect-error: this event tells of a size */}
    <galley-font-size-control ongalley-font-size-change={(event: MouseEvent) => event.clientX} />
    {/* @ts-expect-error: there is no such tag */}
    <galley-headline />
  </>
);
