// A worker: renders markup with @lit-labs/ssr, with the built elements of the package in the folder `room`.
import { parentPort, workerData } from 'node:worker_threads';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const { markup, room } = workerData;
await import(new URL(`../../${room}/dist/define.js`, import.meta.url).href);
parentPort.postMessage(await collectResult(render(html`${unsafeStatic(markup)}`)));
