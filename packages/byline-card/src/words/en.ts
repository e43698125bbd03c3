// The English words that only some cards need; those of every card stand in the class.
import type { BylineCardRareWords } from '../byline-card-element.js';

export default {
  reported: ['reported by {names}', 'Reporting'],
  written: ['written by {names}', 'Text'],
  edited: ['edited by {names}', 'Editing'],
  photographed: ['photographs by {names}', 'Photographs'],
  translated: ['translated by {names}', 'Translation'],
  contributed: ['with contributions from {names}', 'Contributions'],
  then: ', ',
  others: { one: 'and {count} other', other: 'and {count} others' },
  fewer: 'Show fewer',
  account: '{name} on {service}',
  mail: 'Write to {name}',
  phone: 'Call {name}',
  feed: 'RSS feed of {name}',
  site: 'Website of {name}',
} satisfies BylineCardRareWords;
