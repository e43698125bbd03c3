import Table from 'cli-table3';
import { failures, rowsOf, type Result } from './archive/index.js';

const number = (value: number): string => value.toLocaleString('en');

/** What a run has done, for people. */
export function summary(
  result: Result,
  { brief, listed, seconds }: { brief: boolean; listed: boolean; seconds: number },
): string {
  const { articles, written, unchanged, existing, passed, interrupted, failed, doubts } = result;
  const parts: string[] = [];
  const rows = rowsOf(result);
  if (!brief && rows.length) parts.push(table(['', 'recognised', 'doubtful'], rows));
  if (Object.keys(failed).length) {
    const reasons = Object.entries(failed).map(([reason, { count, first }]): [string, number, string] => [
      reason,
      count,
      first,
    ]);
    parts.push(table(['failed', 'times', 'first'], reasons));
  }
  if (!brief) {
    const said = [
      `${number(articles)} articles in ${seconds.toFixed(1)} s`,
      written && `${number(written)} written`,
      unchanged && `${number(unchanged)} without anything to change`,
      existing && `${number(existing)} not written, as files are there already (--write overwrites)`,
      failures(result) && `${number(failures(result))} failed`,
      passed && `${number(passed)} files of other kinds passed over`,
    ];
    parts.push(`${said.filter(Boolean).join(', ')}.`);
  }
  const unsure = rows.reduce((sum, [, , count]) => sum + count, 0);
  if (listed && doubts.length) {
    const more = unsure - doubts.length;
    parts.push(
      [
        'Doubtful lines stayed as they were:',
        ...doubts.map(line => `  ${line}`),
        ...(more > 0 ? [`  … and ${number(more)} more; --report FILE or --check lists all`] : []),
      ].join('\n'),
    );
  }
  if (interrupted) parts.push('Interrupted. The same command with --resume goes on from here.');
  return parts.length ? `${parts.join('\n')}\n` : '';
}

function table(head: string[], rows: [string, number, string | number][]): string {
  const made = new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right', head[2] === 'first' ? 'left' : 'right'],
  });
  made.push(...rows.map(row => row.map(cell => (typeof cell === 'number' ? number(cell) : cell))));
  return made.toString();
}
