import { family } from './shoelace-family.js';

export default {
  title: 'Web Awesome',
  of: '@awesome.me/webawesome',
  modules: { card: 'web-awesome/card.js', all: 'web-awesome/all.js' },
  sheets: { all: ['node_modules/@awesome.me/webawesome/dist/styles/themes/default.css'] },
  ways: ['lit'],
  standIns:
    'byline: `wa-avatar` and words; figure, related card: `wa-card`; size: `wa-button-group`; licence: `wa-callout`',
  pieces: family({
    prefix: 'wa',
    picture: 'media',
    box: 'callout',
    flags: (...slots) => slots.map(slot => ` with-${slot}`).join(''),
  }),
};
