/** What cannot be made out where the reader's own colours are forced upon the page. */
import { called, drawnIn, isElement, isSeen, nodesOf, pressable } from './flat-tree.js';
import type { Frame } from './frame.js';

const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** A line around or below an element, that is not in the colour of the ground. */
const hasEdge = (style: CSSStyleDeclaration, ground: string): boolean =>
  ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline'].some(
    side =>
      !['none', 'hidden'].includes(style.getPropertyValue(`${side}-style`)) &&
      parseFloat(style.getPropertyValue(`${side}-width`)) > 0 &&
      !isClear(style.getPropertyValue(`${side}-color`)) &&
      style.getPropertyValue(`${side}-color`) !== ground,
  );

/** The colours that a system colour stands for in this page. */
function systemColours({ window, body }: Frame): { ground: string; ink: string } {
  const probe = window.document.createElement('p');
  probe.style.cssText = 'forced-color-adjust: none; background: Canvas; color: CanvasText';
  body.append(probe);
  const { backgroundColor: ground, color: ink } = window.getComputedStyle(probe);
  probe.remove();
  return { ground, ink };
}

/** Whether a thing to press differs from mere words: by a line, its colour, a ground, or what the browser draws. */
function standsOut(element: HTMLElement, { ground, ink }: { ground: string; ink: string }): boolean {
  const style = getComputedStyle(element);
  if (/underline/.test(style.textDecorationLine) || style.display === 'list-item') return true;
  if (element.matches('select, input, textarea') && style.appearance !== 'none') return true;
  if (style.color !== ink && style.color !== ground) return true;
  if (!isClear(style.backgroundColor) && style.backgroundColor !== ground) return true;
  // One edge may be drawn around several that belong together; the box of the whole element is none.
  for (let at: Element | null = element; at && !at.shadowRoot; at = drawnIn(at))
    if (hasEdge(getComputedStyle(at), ground)) return true;
  return ['::before', '::after'].some(side => hasEdge(getComputedStyle(element, side), ground));
}

/** A sign is a ground that shows through a shape: forced colours take the ground away. */
function lostSigns(element: HTMLElement, ground: string): string[] {
  return ['', '::before', '::after'].flatMap(side => {
    const { maskImage, clipPath, backgroundColor, content, display } = getComputedStyle(element, side);
    const shaped = maskImage !== 'none' || /^(polygon|path|circle\((?!0))/.test(clipPath);
    if (!shaped || display === 'none' || (side && content === 'none')) return [];
    if (side && !isSeen(element)) return [];
    return isClear(backgroundColor) || backgroundColor === ground
      ? [`the sign ${called(element)}${side} has no colour`]
      : [];
  });
}

/** The faults of our elements on a page in forced colours. */
export function forcedColourFaults(frame: Frame): string[] {
  const colours = systemColours(frame);
  return [
    ...pressable(frame)
      .filter(element => !standsOut(element, colours))
      .map(element => `${called(element)} looks like mere words`),
    ...nodesOf(frame)
      .filter(isElement)
      .filter(element => !element.matches('img, svg, svg *') && element.checkVisibility())
      .flatMap(element => lostSigns(element, colours.ground)),
  ];
}
