import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: '画像を拡大',
  failed: '画像を読み込めませんでした。',
  retry: 'もう一度試す',
  reveal: '画像を表示',
  hide: '画像を隠す',
  rights: '権利情報',
  copy: 'クレジットをコピー',
  verify: '来歴を確認',
} satisfies Partial<PhotoCreditWords>;
