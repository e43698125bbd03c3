/** Bytes that a reader loads at first, minified and compressed with brotli, Lit included. */
const budgets = {
  '@galley/byline-card': 7_850,
  '@galley/elements': 13_000,
  '@galley/font-size-control': 7_710,
  '@galley/licensing-footer': 7_800,
  '@galley/photo-credit': 7_630,
  '@galley/related-link': 7_770,
  // Without Lit. What is fetched once the page is idle, the readers of the elements included.
  '@galley/structured-data': 7_500,
};

/**
 * What a package may weigh at the most.
 * @type {(name: string) => number}
 */
export const budgetOf = name => budgets[name] ?? 8_400;
