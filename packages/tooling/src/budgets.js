/** Bytes that a reader loads at first, minified and compressed with brotli, Lit included. */
const budgets = {
  '@galley/elements': 15_600,
  '@galley/font-size-control': 7_800,
  '@galley/licensing-footer': 8_700,
  '@galley/related-link': 8_400,
  // Without Lit. What is fetched once the page is idle, the readers of the elements included.
  '@galley/structured-data': 7_500,
};

/**
 * What a package may weigh at the most.
 * @type {(name: string) => number}
 */
export const budgetOf = name => budgets[name] ?? 8_400;
