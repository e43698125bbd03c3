export { BadConfig, findConfig, loadConfig, type Config } from './config.js';
export { BadRun, run, type Format, type Result, type RunOptions } from './run.js';
export { failures, rowsOf, type Tally } from './tally.js';
