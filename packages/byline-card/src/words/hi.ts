import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: 'लेखक',
  line: '{names} द्वारा',
  updated: 'अपडेट:',
  reported: ['रिपोर्ट: {names}', 'रिपोर्ट'],
  written: ['लेखन: {names}', 'लेखन'],
  edited: ['संपादन: {names}', 'संपादन'],
  photographed: ['तस्वीरें: {names}', 'तस्वीरें'],
  translated: ['अनुवाद: {names}', 'अनुवाद'],
  contributed: ['सहयोग: {names}', 'सहयोग'],
  then: '; ',
  others: { other: 'और {count} अन्य' },
  fewer: 'कम दिखाएँ',
  account: '{service} पर {name}',
  mail: '{name} को ईमेल करें',
  phone: '{name} को फ़ोन करें',
  feed: 'RSS फ़ीड: {name}',
  site: '{name} की वेबसाइट',
} satisfies Partial<BylineCardWords>;
