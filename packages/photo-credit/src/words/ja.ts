import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: '画像を拡大',
  close: '閉じる',
  failed: '画像を読み込めませんでした。',
  retry: 'もう一度試す',
} satisfies Partial<PhotoCreditWords>;
