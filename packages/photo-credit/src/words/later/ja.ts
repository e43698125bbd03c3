import type { LaterWords } from '../../later-words.js';

export default {
  close: '閉じる',
  previous: '前の画像',
  next: '次の画像',
  copied: 'クレジットをコピーしました',
  notCopied: 'クレジットをコピーできませんでした。',
  license: 'ライセンス：',
  reserved: '無断転載を禁じます',
  free: '著作権による制限はなく、誰でも自由に利用できます。',
  share: '複製と共有ができます。',
  adapt: '改変できます。',
  unchanged: '改変はできません。',
  attribute: '作者の表示が必要です。',
  noncommercial: '営利目的では利用できません。',
  sharealike: '改変したものは同じライセンスで公開してください。',
  passOn: '記事とともに転載できます。',
  notPassOn: '記事とともに転載することはできません。',
  acquire: '利用許諾を申し込む',
} satisfies Partial<LaterWords>;
