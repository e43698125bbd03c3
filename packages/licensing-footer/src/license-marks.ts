import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

type Mark = 'cc' | 'by' | 'nc' | 'nd' | 'sa' | 'zero' | 'pd';

/** The signs of a licence, drawn: Creative Commons' own, as one knows them, in the colour of the text. */
const shapes: Record<Mark, SVGTemplateResult> = {
  cc: svg`<path d="M9.1 8.3a2.6 2.6 0 1 0 0 3.4M15 8.3a2.6 2.6 0 1 0 0 3.4" />`,
  by: svg`<circle cx="10" cy="5.2" r="1.3" fill="currentColor" stroke="none" /><path d="M7.4 8.2h5.2v4.2h-1.2v3.8H8.6v-3.8H7.4z" fill="currentColor" stroke="none" />`,
  nc: svg`<path d="M12.6 7.6c-.5-1-1.4-1.5-2.6-1.5-1.5 0-2.5.8-2.5 1.9 0 2.7 5.2 1.2 5.2 4 0 1.2-1.1 2-2.7 2-1.3 0-2.3-.6-2.7-1.7M10 4.5v11M3.5 6.5l13 6" />`,
  nd: svg`<path d="M6.5 8.2h7M6.5 11.8h7" stroke-width="1.8" />`,
  sa: svg`<path d="M6.3 8.6a4 4 0 1 1 .1 3M4.6 8.3l1.7 1.6 1.7-1.6" />`,
  zero: svg`<ellipse cx="10" cy="10" rx="3" ry="4.5" /><path d="M8.2 12.6l3.6-5.2" />`,
  pd: svg`<path d="M12.9 8a3.2 3.2 0 1 0 0 4M4 6l12 8" />`,
};

/** Which signs a code or an address stands for. style.css counts them the same way, to keep their room. */
export function marksOf(license: string | null | undefined): Mark[] {
  const code = license?.trim().toLowerCase() ?? '';
  if (!/^cc|creativecommons\.org\/(?:licenses|publicdomain)\//.test(code)) return [];
  if (/^cc0|\/zero\//.test(code)) return ['cc', 'zero'];
  if (/^cc-pd|\/publicdomain/.test(code)) return ['pd'];
  const units = [/[-/ ]by/, /[-/ ]nc/, /[-/ ]nd/, /[-/ ]sa(?!m)/];
  return ['cc', ...(['by', 'nc', 'nd', 'sa'] as const).filter((_, at) => units[at]!.test(code))];
}

export const drawMarks = (license: string | null | undefined): TemplateResult[] =>
  marksOf(license).map(
    mark =>
      html`<svg
        viewBox="0 0 20 20"
        width="1.125rem"
        height="1.125rem"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
      >
        <circle cx="10" cy="10" r="9" />
        ${shapes[mark]}
      </svg>`,
  );
