// A worker: renders a page's markup with @lit-labs/ssr and the built elements.
import { parentPort, workerData } from 'node:worker_threads';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '@galley/byline-card/define.js';
import '@galley/licensing-footer/define.js';
import '@galley/photo-credit/define.js';

parentPort.postMessage(await collectResult(render(html`${unsafeStatic(workerData)}`)));
