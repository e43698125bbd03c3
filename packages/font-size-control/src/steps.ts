/** What a reader can choose from where the page says nothing, in percent. */
const usual = [87.5, 100, 112.5, 125, 150, 175, 200];

/** The sizes from the smallest to the largest, each once. */
export const sorted = (sizes: Iterable<number>): number[] => [...new Set(sizes)].sort((a, b) => a - b);

/** Whether something can be a size in percent. The script for `<head>` asks the same. */
export const isSize = (size: unknown): size is number =>
  typeof size === 'number' && size >= 50 && size <= 400;

/**
 * The sizes that a list names, from the smallest to the largest, each once. 100 is always among them, since it is
 * where a reader comes from; a list that leaves nothing to choose is the usual one.
 */
export function parseSteps(list?: string | null): number[] {
  const sizes = sorted([100, ...entriesOf(list).filter(isSize)]);
  return sizes.length > 1 ? sizes : usual;
}

/** The numbers of a list that is written with commas, spaces or percent signs. */
export const entriesOf = (list?: string | null): number[] => (list ?? '').split(/[\s,%]+/).map(Number);
