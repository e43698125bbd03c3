// From the raw numbers of a run to the figures that are told: medians, ratios to plain HTML, and the goals.
import { differences, growth, ratios, summary } from './statistics.js';

const [FEW, MANY] = [100, 5000];

/** Gives functions that look up what was measured, each with its spread. */
export function figuresOf({ samples, bytes, server, stays }) {
  const byRound = (what, read) =>
    Object.fromEntries(samples.filter(one => one.what === what).map(one => [one.round, read(one)]));
  const times = (part, count, name, way, moment) =>
    byRound(`${part} ${count} ${name}`, ({ [way]: { shown, started } }) =>
      moment === 'painted' && stays[name] ? shown : started,
    );

  return {
    /** Milliseconds until `count` of a part were there; `way` is cold or warm, `moment` is painted or started. */
    time: (part, count, name, way, moment) => summary(Object.values(times(part, count, name, way, moment))),
    /** The same as a multiple of plain HTML in the same round. */
    ratio: (part, count, name, way, moment) =>
      summary(ratios(times(part, count, name, way, moment), times(part, count, 'plain', way, moment))),
    /** What one of 5,000 takes, as a multiple of what one of 100 does. */
    growth: (name, way) =>
      summary(
        growth(
          times('card', FEW, name, way, 'painted'),
          times('card', MANY, name, way, 'painted'),
          MANY / FEW,
        ),
      ),
    memory: name => summary(Object.values(byRound(`card 1000 ${name}`, ({ memory }) => memory))),
    article: (name, read) => summary(Object.values(byRound(`article ${name}`, read))),
    /** Milliseconds more than plain HTML in the same round. */
    blockedMore: name =>
      summary(
        differences(
          byRound(`article ${name}`, ({ blocked }) => blocked),
          byRound('article plain', ({ blocked }) => blocked),
        ),
      ),
    throughput: name =>
      summary(
        ratios(
          byRound(`server ${name}`, ({ perSecond }) => perSecond),
          byRound('server plain strings', ({ perSecond }) => perSecond),
        ),
      ),
    pages: name => summary(Object.values(byRound(`server ${name}`, ({ perSecond }) => perSecond))),
    serverBytes: name => server[name] && server[name] / server['plain strings'],
    bytes: name => bytes[name],
  };
}

const at = (value, digits) => value?.toFixed(digits) ?? '–';

/** What we set out to reach: each with what this run says, and whether that is enough. */
export function goalsOf(figures) {
  const goal = (figure, limit, value, said) => ({
    figure,
    limit,
    said,
    met: value !== undefined && value <= limit.most,
  });
  const most = (value, words) => ({ most: value, words });
  const warm = figures.ratio('card', 1000, 'galley', 'warm', 'painted')?.median;
  const cold = figures.ratio('card', 1000, 'galley', 'cold', 'painted')?.median;
  const grown = ['cold', 'warm'].map(way => figures.growth('galley', way)?.median);
  const shift = figures.article('galley', one => one.shift)?.median;
  const moved = figures.article('galley', one => one.moved)?.median;
  const blocked = figures.blockedMore('galley')?.median;
  const first = figures.bytes('galley').all.first / 1000;
  const strings = figures.serverBytes('galley strings');
  const lit = figures.serverBytes('galley lit');
  return [
    goal('all five with Lit, first load, brotli', most(13, '≤ 13 kB'), first, `${at(first, 1)} kB`),
    goal('1,000 cards painted, warm', most(1.4, '≤ 1.4 × plain HTML'), warm, `${at(warm, 2)} ×`),
    goal('1,000 cards painted, cold', most(1.7, '≤ 1.7 × plain HTML'), cold, `${at(cold, 2)} ×`),
    goal(
      'one of 5,000 cards, × one of 100',
      most(1, '≤ 1, linear or better'),
      grown.includes(undefined) ? undefined : Math.max(...grown),
      `${at(grown[0], 2)} cold, ${at(grown[1], 2)} warm`,
    ),
    goal('layout shift of the article', most(0, '0.000'), shift && Number(shift.toFixed(3)), at(shift, 3)),
    goal(
      'text moved in the article',
      most(0, '0 px'),
      moved && Number(moved.toFixed(1)),
      `${at(moved, 1)} px`,
    ),
    goal(
      'blocking time of the article, 4 × slower processor',
      most(100, '≤ 100 ms over plain HTML'),
      blocked,
      `${at(blocked, 0)} ms`,
    ),
    goal(
      'server output, brotli, our tags in a template of text',
      most(1.1, '≤ 1.1 × plain HTML'),
      strings,
      `${at(strings, 2)} ×`,
    ),
    goal(
      'server output, brotli, shadow roots too (`@lit-labs/ssr`)',
      most(1.1, '≤ 1.1 × plain HTML'),
      lit,
      `${at(lit, 2)} ×`,
    ),
  ];
}
