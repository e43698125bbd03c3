// Bars with whiskers as SVG: each axis begins at zero, a whisker is the middle half of the rounds, goals are dashed.
const WIDTH = 880;
const NAMES = 190;
const BAR = 14;
const ROW = 24;
const BARS = WIDTH - NAMES - 90;

const style = `
  svg { background: #fff; color: #1f2328; --ours: #0b62c4; --other: #8c959f; --goal: #b3261e; font: 13px system-ui, sans-serif }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117; color: #e6edf3; --ours: #58a6ff; --other: #6e7681; --goal: #ff8079 }
  }
  text { fill: currentColor }
  .head { font-weight: 600; font-size: 15px }
  .ours { fill: var(--ours) }
  .other { fill: var(--other) }
  .grid { stroke: currentColor; opacity: 0.15 }
  .one { stroke: currentColor; opacity: 0.6 }
  .whisker { stroke: currentColor; stroke-width: 1.5; fill: none }
  .goal { stroke: var(--goal); stroke-width: 1.5; stroke-dasharray: 5 3 }
  .goal-name { fill: var(--goal) }
  .tick { font-size: 11px; opacity: 0.8 }`;

/** A step of 1, 2 or 5 times a power of ten that divides an axis into some five parts. */
export function niceStep(top) {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  return power * [1, 2, 5, 10].find(step => (power * step * 5) / top >= 0.9);
}

const escape = text => String(text).replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);

/** `rows` are `{ name, ours, median, from, to, label }`; one that was not measured has a `label` alone. */
function panel({ head, rows, goal, one }, top) {
  const values = rows.flatMap(({ median = 0, to = 0 }) => [median, to]);
  const step = niceStep(Math.max(...values, goal ?? 0));
  const end = Math.ceil(Math.max(...values, goal ?? 0) / step) * step;
  const x = value => (NAMES + (value / end) * BARS).toFixed(1);
  const from = top + 46;
  const to = from + rows.length * ROW;
  const upright = (value, name) =>
    `<line class="${name}" x1="${x(value)}" x2="${x(value)}" y1="${from}" y2="${to}"/>`;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  const svg = [
    `<text class="head" x="16" y="${top + 20}">${escape(head)}</text>`,
    ...ticks.map(
      tick =>
        `${upright(tick, 'grid')}<text class="tick" text-anchor="middle" x="${x(tick)}" y="${to + 15}">${+tick.toPrecision(6)}</text>`,
    ),
    ...rows.flatMap(({ name, ours, median, from: lowest, to: high, label }, index) => {
      // Less than nothing ends where the names begin.
      const low = Math.max(0, lowest);
      const y = from + index * ROW + (ROW - BAR) / 2;
      const middle = y + BAR / 2;
      const text = `<text x="${NAMES - 10}" y="${middle + 4}" text-anchor="end"${ours ? ' font-weight="600"' : ''}>${escape(name)}</text>`;
      const said = (at, words) => `<text x="${at}" y="${middle + 4}">${escape(words)}</text>`;
      if (median === undefined) return [text, said(NAMES + 6, label)];
      const whisker =
        high > low
          ? `<path class="whisker" d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${y + 3}v${BAR - 6}M${x(high)} ${y + 3}v${BAR - 6}"/>`
          : '';
      return [
        text,
        `<rect class="${ours ? 'ours' : 'other'}" x="${NAMES}" y="${y}" width="${(x(Math.max(0, median)) - NAMES).toFixed(1)}" height="${BAR}"/>`,
        whisker,
        said(Number(x(Math.max(0, median, high ?? 0))) + 8, label),
      ];
    }),
    one ? upright(1, 'one') : '',
    goal === undefined
      ? ''
      : `${upright(goal, 'goal')}<text class="goal-name" x="${x(goal)}" y="${from - 6}" text-anchor="middle">goal ${goal}</text>`,
  ];
  return { svg: svg.join('\n'), bottom: to + 30 };
}

/** All panels below each other, as one picture. */
export function plot(title, panels) {
  let bottom = 0;
  const drawn = panels.map(one => {
    const { svg, bottom: next } = panel(one, bottom);
    bottom = next;
    return svg;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom}" role="img" aria-labelledby="title">
<title id="title">${escape(title)}</title>
<style>${style}</style>
${drawn.join('\n')}
</svg>
`;
}
