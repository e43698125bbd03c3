import type { IsoDate } from './iso-date.js';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** The one formatter for a language and a zone, as making one is slow; nothing where either is unknown. */
function formatOf(language: string, zone: string, dayOnly: boolean): Intl.DateTimeFormat | undefined {
  const key = `${language} ${zone} ${dayOnly}`;
  if (!formats.has(key)) {
    const hour = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
    const day = { year: 'numeric', month: 'long', day: 'numeric', timeZone: zone } as const;
    try {
      formats.set(key, new Intl.DateTimeFormat(language, dayOnly ? day : { ...day, ...hour }));
    } catch {
      formats.set(key, undefined);
    }
  }
  return formats.get(key);
}

/**
 * A date in words, which do not depend on where the reader is: "September 11, 2018", or "September 12, 2018
 * at 9:30 AM EDT". A point in time is told in `zone` (an IANA name, such as America/New_York), else as the
 * offset in it says, and the zone is named. A date alone is never moved by a zone.
 */
export function formatDate(
  { date, dayOnly, offset }: IsoDate,
  language: string,
  zone?: string | null,
): string {
  const zones = dayOnly ? ['UTC'] : [zone, offset?.replace(/^Z$/, 'UTC'), 'UTC'];
  for (const tongue of [language, 'en']) {
    for (const one of zones) {
      const format = one && formatOf(tongue, one, dayOnly);
      // Versions of Unicode's tables differ in the kind of space before AM and PM.
      if (format) return format.format(date).replace(/\s/g, ' ');
    }
  }
  return date.toISOString().slice(0, dayOnly ? 10 : 16);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The largest unit that fits is taken; months and years have the length that they have on average. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.2425 * day],
  ['month', 30.436875 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
];
const relatives = new Map<string, Intl.RelativeTimeFormat>();

/**
 * How long ago a date was, in words: "5 minutes ago", "3 years ago"; nothing where the browser has no words for it. What lies ahead counts
 * as just now.
 */
export function relativeTime({ date, dayOnly }: IsoDate, language: string, now: number): string {
  let format = relatives.get(language);
  try {
    if (!format)
      relatives.set(language, (format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })));
  } catch {
    // No such language tag; or a browser that cannot say it in any language.
    return language === 'en' ? '' : relativeTime({ date, dayOnly }, 'en', now);
  }
  const past = Math.max(0, now - +date);
  // A day without an hour is at its finest "today".
  if (dayOnly && past < day) return format.format(0, 'day');
  const [unit, length] = units.find(([, size]) => past >= size) ?? units.at(-1)!;
  return format.format(-Math.floor(past / length), unit);
}
