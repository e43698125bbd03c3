import '@galley/byline-card/define.js';
import '@galley/photo-credit/define.js';
import '@galley/related-link/define.js';
import '@galley/font-size-control/define.js';
import '@galley/licensing-footer/define.js';
