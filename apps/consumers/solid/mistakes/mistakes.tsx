// What the type checker must find. Nobody imports this file.
export const mistakes = (
  <>
    {/* @ts-expect-error no such layout */}
    <galley-related-link layout="sideways" />
    {/* @ts-expect-error no such attribute */}
    <galley-photo-credit photographer="Rodi Said" />
    {/* @ts-expect-error a number, not a text */}
    <galley-byline-card max="three" />
    {/* @ts-expect-error this event tells of a size, and not of a place */}
    <galley-font-size-control on:galley-font-size-change={(event: MouseEvent) => event.clientX} />
    {/* @ts-expect-error the event has no such field */}
    <galley-related-link on:galley-related-click={event => event.href} />
    {/* @ts-expect-error no such tag */}
    <galley-headline />
  </>
);
