// Apart from what formats dates: who only tells the developer need not load that.

/** Whether this is the IANA name of a time zone that the browser knows. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
