import { css } from 'lit';

/** The looks of the republish dialog as it opens. Those of the copy come with it. */
export const dialogStyle = css`
  [part='dialog'] {
    box-sizing: border-box;
    inline-size: min(var(--galley-licensing-footer-dialog, 64rem), 100vi - 2rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 2rem);
    padding: 0;
    border: 1px solid var(--_edge, currentColor);
    border-radius: 2px;
    background: var(--_paper);
    color: inherit;
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    overflow: hidden;
    /* So that large type counts, not the screen alone. */
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  /* A page that names no paper gets the browser's own, and the ink that goes with it. */
  [part='dialog'].bare {
    color: CanvasText;
  }
  [part='dialog'][open] {
    display: flex;
    flex-direction: column;
  }
  /* As high with the copy as while it is made. */
  [part='dialog']:has(progress, [part='checks']) {
    block-size: 60rem;
  }
  .scroll {
    /* Holds what is hidden for the eye: laid out by the dialog, it would be room to scroll to. */
    position: relative;
    flex: auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    outline: none;
  }
  [part='dialog']::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :is(a, button, textarea):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .top {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.75rem;
    padding-inline: 1.5rem 0.75rem;
    border-block-end: 1px solid var(--_rule);
    background: var(--_paper);
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: 1.0625rem;
    line-height: 1.25;
  }
  h4,
  .note {
    font: 600 0.875rem / 1.35 var(--_font);
  }
  .close {
    flex: none;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: 600 0.875rem / 1.25rem var(--_font);
    cursor: pointer;
  }
  .close:hover {
    border-color: currentColor;
  }
  dialog svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 1.25rem 1.5rem;
    padding: 1.25rem 1.5rem 1.5rem;
  }
  .columns > section {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }
  .columns > :first-child {
    font-size: 0.9375rem;
  }
  .columns > :last-child {
    padding-inline-start: 1.5rem;
    border-inline-start: 1px solid var(--_rule);
  }
  @container (width < 44rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 1rem;
    }
    .top {
      padding-inline-start: 1rem;
    }
    .columns > :last-child {
      padding-block-start: 1.25rem;
      padding-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
      border-inline-start: 0;
    }
  }
  .group,
  .marks {
    display: grid;
    gap: 0.375rem;
  }
  .marks > * {
    display: grid;
    grid-template-columns: 0.75rem minmax(0, 1fr);
    gap: 0.625rem;
    align-items: baseline;
  }
  .terms {
    display: grid;
    gap: 0.5rem;
  }
  .terms :is(ul, ol) {
    padding-inline-start: 1.25rem;
  }
  .small {
    font: 0.8125rem / 1.5 var(--_font);
  }
  .quiet {
    color: var(--_muted);
  }
  .license {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.625rem;
    align-items: center;
  }
  .signs {
    display: inline-flex;
    gap: 0.25rem;
  }
  .signs svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    stroke-width: 1.4;
  }
  progress {
    inline-size: 100%;
    block-size: 0.375rem;
    accent-color: var(--_accent);
  }
  .note:empty {
    display: none;
  }
`;
