import { css } from 'lit';

/** The looks of the copy in the republish dialog, after those of the dialog itself. */
export const copyPanelStyle = css`
  button:where(:not(.close)) {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    margin: 0;
    border: 1px solid var(--_edge, currentColor);
    border-radius: 2px;
    background: none;
    color: inherit;
    font: 600 0.875rem / 1.25rem var(--_font);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button:is(:disabled, [aria-disabled='true']) {
    border-color: var(--_rule);
    color: var(--_muted);
    cursor: default;
  }
  .missing {
    font-weight: 700;
    color: var(--_accent);
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--_rule);
  }
  [role='tab'] {
    border: 0;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
    padding-block-end: calc(0.5rem - 2px);
    color: var(--_muted);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: inherit;
  }
  @container (width < 22rem) {
    [role='tab'] {
      padding-inline: 0.5rem;
    }
  }
  [role='tabpanel'] {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  textarea,
  code {
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 8rem;
    padding: 0.75rem;
    border: 1px solid var(--_edge, currentColor);
    border-radius: 2px;
    background: transparent;
    color: inherit;
    resize: vertical;
  }
  [hidden] {
    display: none !important;
  }
  .take {
    border-color: currentColor;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .credit {
    font-size: 0.9375rem;
  }
  code {
    display: block;
    padding: 0.5rem 0.75rem;
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .facts {
    font: 0.8125rem / 1.5 var(--_font);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts div {
    display: flex;
    gap: 0.5ch;
  }
  /* What happened is told where it is seen, wherever the reader has scrolled to. */
  .bottom {
    flex: none;
    font: 600 0.875rem / 1.35 var(--_font);
    display: grid;
    gap: 0.5rem;
    padding-inline: 1.5rem;
  }
  .bottom:has(.said:not(:empty)) {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_rule);
  }
  .by-hand {
    min-block-size: 3rem;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    /* What is transparent elsewhere is drawn here. */
    [role='tab'] {
      border-block-end-width: 1px;
      padding-block-end: 0.5rem;
    }
    [role='tab'][aria-selected='true'] {
      border-block-end: 3px solid Highlight;
      padding-block-end: calc(0.5rem - 2px);
    }
  }
`;
