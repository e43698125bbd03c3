import { everyMinute, formatDate, parseIsoDate } from '@galley/core';

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

/** Whether the time for copies has not come yet, or is over. A last day counts to its end. */
function restOf({ since, until, zone }: Limited, language: () => string): Rest | undefined {
  const [from, to] = [parseIsoDate(since), parseIsoDate(until)];
  const now = Date.now();
  const rest = (why: Rest['why'], limit: NonNullable<typeof from>): Rest => ({
    why,
    get date() {
      return formatDate(limit, language(), zone);
    },
  });
  if (from && now < from.date.getTime()) return rest('notYet', from);
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
