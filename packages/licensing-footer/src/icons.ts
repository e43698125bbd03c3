import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

type Shape = 'may' | 'must' | 'mustNot';

const shapes: Record<Shape, SVGTemplateResult> = {
  may: svg`<path d="M1 7l3 3 7-8" />`,
  must: svg`<path d="M6 1v6.5M6 9.5v2" />`,
  mustNot: svg`<path d="M2 2l8 8M10 2l-8 8" />`,
};

/** A tick, a mark of attention, a cross. What it means stands beside it in words. */
export const icon = (shape: Shape): TemplateResult =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${shapes[shape]}</svg>`;
