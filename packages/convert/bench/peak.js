// Tells at the end of a process how much memory it had at the most, and how long its cores worked.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error(
      `peak ${Math.round(maxRSS / 1024)} MB, ${Math.round((userCPUTime + systemCPUTime) / 1000)} ms`,
    );
  });
}
