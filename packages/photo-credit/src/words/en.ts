// The English words of what comes once a figure is drawn. What style.css draws, it says in English itself.
import type { FurnitureWords } from '../photo-credit-element.js';

export default {
  zoom: 'Enlarge picture',
  failed: 'The picture could not be loaded.',
  retry: 'Try again',
  reveal: 'Show picture',
  hide: 'Hide picture',
  rights: 'Rights',
  copy: 'Copy credit',
  verify: 'Verify origin',
} satisfies FurnitureWords;
