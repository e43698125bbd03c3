import { family } from './shoelace-family.js';

export default {
  title: 'Shoelace',
  of: '@shoelace-style/shoelace',
  modules: { card: 'shoelace/card.js', all: 'shoelace/all.js' },
  sheets: { all: ['node_modules/@shoelace-style/shoelace/dist/themes/light.css'] },
  ways: ['lit'],
  standIns:
    'byline: `sl-avatar` and words; figure, related card: `sl-card`; size: `sl-button-group`; licence: `sl-alert`',
  pieces: family({ prefix: 'sl', picture: 'image', box: 'alert open' }),
};
