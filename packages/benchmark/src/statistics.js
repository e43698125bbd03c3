// Medians, and how far the middle half of the rounds lies apart.

/** The value below which a share of a list lies, between two of its members if need be. */
export function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** What is told of a list of numbers; nothing of an empty one. */
export const summary = list =>
  list.length
    ? {
        median: quantile(list, 0.5),
        from: quantile(list, 0.25),
        to: quantile(list, 0.75),
        rounds: list.length,
      }
    : undefined;

/** By round: how many times what the other one took in that same round, so that a busy minute troubles both. */
export const ratios = (own, other) =>
  Object.keys(own)
    .filter(round => other[round] > 0)
    .map(round => own[round] / other[round]);

/** By round: how much more than the other one. */
export const differences = (own, other) =>
  Object.keys(own)
    .filter(round => other[round] !== undefined)
    .map(round => own[round] - other[round]);

/** By round: what one of many costs, as a multiple of what one of few does. 1 is linear, less is better than that. */
export const growth = (few, many, factor) => ratios(many, few).map(ratio => ratio / factor);
