import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'この記事を転載する',
  closed: 'この記事は転載できません。',
  failed: '読み込めませんでした。もう一度お試しください。',
  notYet: 'この記事は{date}から転載できます。',
  ended: 'この記事の転載期間は{date}で終了しました。',
  firstUnder: 'この記事は{publisher}が{license}の下で最初に公開しました。',
  firstBy: 'この記事は{publisher}が最初に公開しました。',
} satisfies Partial<LicensingFooterWords>;
