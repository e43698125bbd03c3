// Dates as people write them, in the words of a language.
import { parseIsoDate } from '@galley/core/iso-date.js';
import { anyOf, patternFor } from './phrase.js';
import type { Words } from './words.js';

export interface ReadDate {
  /** ISO 8601: a day, or a point in time where the zone is written, too. */
  iso: string;
  /** How much of the text it takes. */
  length: number;
  /** Day and month could be told apart. */
  sure: boolean;
}

/** Zones whose letters mean one offset. */
const zones: Record<string, string> = {
  ...{
    z: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
  },
  ...{
    pst: '-08:00',
    pdt: '-07:00',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
    mesz: '+02:00',
    bst: '+01:00',
  },
};

const time =
  '(?:(?:,|\\s+at|\\s+um|\\s+à|,?\\s+a\\s+las?|\\s*[|•·/–—-]|T)?\\s*(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?|(?=\\s*[ap]\\.?m))(?:\\s*(?<half>[ap])\\.?\\s?m\\.?(?![\\p{L}]))?(?:\\s*(?:Uhr|heures|horas|hrs?\\.?))?(?:\\s*\\(?(?<zone>[A-Z]{1,4}(?![\\p{L}])|[+-]\\d{2}:?\\d{2})\\)?)?)?';

const weekdays = ({ weekdays }: Words): string =>
  `(?:${[anyOf(weekdays), ...[3, 2].map(length => anyOf(weekdays.map(day => `${day.slice(0, length)}.`)))].join('|')}|${anyOf(weekdays.map(day => day.slice(0, 3)))})`;

/** Reads a date that a text begins with. */
export function readDate(text: string, words: Words, order = words.dateOrder): ReadDate | undefined {
  if (!/\d/.test(text.slice(0, 40))) return;
  const pattern = patternFor(
    words,
    'date',
    () =>
      `^(?:${weekdays(words)},?\\s+(?:den\\s+|le\\s+|the\\s+)?|el\\s+|le\\s+|den\\s+|am\\s+|on\\s+)?(?:${[
        '(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})',
        '(?<month2>\\p{L}{3,12})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})',
        '(?<d3>\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?(?<month3>\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<y3>\\d{4})',
        '(?<a4>\\d{1,2})(?<sep>[./-])(?<b4>\\d{1,2})\\k<sep>(?<y4>\\d{4})',
      ].join('|')})(?!\\d)${time}`,
  );
  const found = pattern.exec(text);
  if (!found) return;
  const group = found.groups ?? {};
  let [year, month, day] = [group['y1'], Number(group['m1']), Number(group['d1'])];
  let sure = true;
  const named = group['month2'] ?? group['month3'];
  if (named) {
    month = monthOf(named, words);
    if (!month) return;
    day = Number(group['d2'] ?? group['d3']);
    year = group['y2'] ?? group['y3'];
  } else if (group['y4']) {
    const [a, b] = [Number(group['a4']), Number(group['b4'])];
    year = group['y4'];
    // Dots are a European custom; a number above 12 is no month.
    const dayFirst = a > 12 || (b <= 12 && (group['sep'] === '.' || order === 'dmy'));
    sure = a > 12 || b > 12 || a === b || group['sep'] === '.' || order !== undefined;
    [day, month] = dayFirst ? [a, b] : [b, a];
  }
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!parseIsoDate(date)) return;
  const point = pointIn(date, group);
  return { iso: point && parseIsoDate(point) ? point : date, length: found[0].trimEnd().length, sure };
}

function pointIn(
  date: string,
  { hour, minute, half, zone }: Record<string, string | undefined>,
): string | undefined {
  const offset = zone && (zones[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? zone : undefined));
  if (!hour || !offset) return;
  const noon = half?.toLowerCase();
  const hours = noon ? (Number(hour) % 12) + (noon === 'p' ? 12 : 0) : Number(hour);
  return `${date}T${two(hours)}:${minute ?? '00'}${offset}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const bare = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A month by its name or by how it is shortened; 0 for any other word. */
function monthOf(text: string, words: Words): number {
  const written = bare(text);
  return words.months.findIndex(month => bare(month).startsWith(written)) + 1;
}
