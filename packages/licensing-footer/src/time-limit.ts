import { everyMinute, formatDate, parseIsoDate, type IsoDate } from '@galley/core';

/** Why a footer offers no copy now, and the day that this hangs on, in words of the language that the page has by then. */
export interface Rest {
  why: 'notYet' | 'ended';
  readonly date: string;
}

interface Limited {
  since: string | null;
  until: string | null;
  zone: string | null;
}

const day = 86_400_000;

/** How far a zone is from UTC at some time, as ISO 8601 writes it; a zone that the browser does not know is UTC. */
function offsetOf(zone: string, at: Date): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return (
      format
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')!
        .value.slice('GMT'.length) || 'Z'
    );
  } catch {
    return 'Z';
  }
}

/** A limit of time. A point in time without an offset, as forms write it, is meant in `zone`, else in UTC. */
export function limitOf(text: string | null, zone: string | null): IsoDate | undefined {
  const limit = parseIsoDate(text);
  if (limit || !text) return limit;
  const local = text.trim();
  const inUtc = parseIsoDate(`${local}Z`);
  if (!zone || !inUtc) return inUtc;
  // The offset is that of the time that is looked for; the clock may be changed between the two.
  const near = parseIsoDate(local + offsetOf(zone, inUtc.date));
  return near && parseIsoDate(local + offsetOf(zone, near.date));
}

/**
 * Whether the time for copies has not come yet, or is over. A last day counts to its end. An embargo that cannot be
 * read holds, and stands as it is written.
 */
function restOf({ since, until, zone }: Limited, language: () => string): Rest | undefined {
  const [from, to] = [limitOf(since, zone), limitOf(until, zone)];
  const now = Date.now();
  const rest = (why: Rest['why'], limit: IsoDate | undefined): Rest => ({
    why,
    get date() {
      return limit ? formatDate(limit, language(), zone) : since!;
    },
  });
  if (since && !(from && now >= from.date.getTime())) return rest('notYet', from);
  if (to && now >= to.date.getTime() + (to.dayOnly ? day : 0)) return rest('ended', to);
  return;
}

/** Looks at the clock now and every minute; tells what it finds. Gives back what ends it. */
export function watchTime(
  footer: Limited,
  language: () => string,
  tell: (rest: Rest | undefined) => void,
): () => void {
  const look = () => tell(restOf(footer, language));
  look();
  return everyMinute(look);
}
