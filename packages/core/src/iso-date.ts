/** A date or a point in time as `<time datetime>` and schema.org write it (ISO 8601). */
export interface IsoDate {
  /** Midnight UTC for a date alone; else the point in time. */
  date: Date;
  /** The text named a day without an hour. No time zone may move such a date. */
  dayOnly: boolean;
  /** The zone as it was written: `Z` or an offset such as `-04:00`. A date alone has none. */
  offset?: string;
}

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2}))?$/;

/** Reads an ISO 8601 date or a date-time with its zone. Anything else, or a day that no calendar has, gives nothing. */
export function parseIsoDate(text: string | null | undefined): IsoDate | undefined {
  const [, day, time, offset] = shape.exec(text?.trim() ?? '') ?? [];
  if (!day) return;
  const midnight = new Date(`${day}T00:00:00Z`);
  // JavaScript rolls 30 February over to March; a date that does not come back as written was none.
  if (Number.isNaN(+midnight) || midnight.toISOString().slice(0, 10) !== day) return;
  if (!time) return { date: midnight, dayOnly: true };
  const date = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(+date) ? undefined : { date, dayOnly: false, offset };
}
