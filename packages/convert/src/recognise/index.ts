import type { Recogniser } from '../recogniser.js';
import { author } from './author.js';
import { contribution } from './contribution.js';
import { control } from './control.js';
import { credit } from './credit.js';
import { date } from './date.js';
import { dateline } from './dateline.js';
import { follow } from './follow.js';
import { headline } from './headline.js';
import { licence } from './licence.js';
import { logo } from './logo.js';
import { related } from './related.js';
import { section } from './section.js';
import { tip } from './tip.js';

/** What a page consists of, from the top to the end. Where two are equally sure, the upper one is right. */
export const recognisers: readonly Recogniser[] = [
  section,
  headline,
  credit,
  logo,
  author,
  date,
  control,
  dateline,
  related,
  contribution,
  follow,
  tip,
  licence,
];
