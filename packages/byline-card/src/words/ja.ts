import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: '文',
  line: '{names}（文）',
  updated: '更新',
  reported: ['取材：{names}', '取材'],
  written: ['文：{names}', '文'],
  edited: ['編集：{names}', '編集'],
  photographed: ['写真：{names}', '写真'],
  translated: ['翻訳：{names}', '翻訳'],
  contributed: ['取材協力：{names}', '取材協力'],
  then: '／',
  others: { other: 'ほか{count}人' },
  fewer: '折りたたむ',
  account: '{service}の{name}',
  mail: '{name}にメール',
  phone: '{name}に電話',
  feed: '{name}のRSS',
  site: '{name}のウェブサイト',
} satisfies Partial<BylineCardWords>;
