import type { RelatedLinkWords } from '../words.js';

export default {
  label: '関連記事',
  heading: '関連記事',
  sponsored: '広告',
  article: '記事',
  video: '動画',
  audio: '音声',
  gallery: '写真特集',
  podcast: 'ポッドキャスト',
  live: 'ライブ',
  opinion: 'オピニオン',
  analysis: '分析',
  interactive: 'インタラクティブ',
  review: 'レビュー',
  free: '無料',
  registered: '会員登録で無料',
  subscriber: '有料会員限定',
  tab: '新しいタブで開きます',
  read: '既読',
} satisfies Partial<RelatedLinkWords>;
