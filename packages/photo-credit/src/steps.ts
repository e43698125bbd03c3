/**
 * Who hears of steps through the history before others do: the dialog, once there is one. A window calls its listeners
 * in the order in which they were added, in either phase in Chromium. So the elements add this one, once for all, as
 * soon as the first of them is on the page.
 */
export const steps: { handleEvent: (step: PopStateEvent) => void } = { handleEvent: () => {} };
