// Reporter of node:test: names what failed, counts, and leaves the counts in .results.
import { writeFileSync } from 'node:fs';

export default async function* (events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const group = data.details.type === 'suite';
    // What a group is set up with can fail, too; its tests say no more than that they were cancelled.
    const { error } = data.details;
    if (group && error?.failureType === 'hookFailed')
      yield `✗ ${data.name}\n${error.cause?.stack ?? error}\n`;
    if (group || data.skip) continue;
    counts[type === 'test:pass' ? 'passed' : 'failed']++;
    if (type === 'test:fail') {
      yield `✗ ${data.name}\n${error.cause?.stack ?? error.cause ?? error.message}\n`;
    }
  }
  writeFileSync('.results/node.json', JSON.stringify(counts));
  yield `In Node ${counts.passed} of ${counts.passed + counts.failed} tests passed.\n`;
}
