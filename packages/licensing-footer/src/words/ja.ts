import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'この記事を転載する',
  closed: 'この記事は転載できません。',
  failed: '読み込めませんでした。もう一度お試しください。',
} satisfies Partial<LicensingFooterWords>;
