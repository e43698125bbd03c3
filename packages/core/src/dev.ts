/** Whether problems are reported to the developer. What stands behind `if (DEV)` is no part of what readers load. */
export const DEV = false;

/**
 * Tells the developer, once for each element and problem, what was wrong and what was expected.
 * The element itself is logged too, so that the console shows where. Call it behind `if (DEV)`, so that the
 * sentence is no part of what readers load.
 */
export const warn: (element: Element, problem: string) => void = () => {};
