import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: '이 기사 재게재하기',
  closed: '이 기사는 재게재할 수 없습니다.',
  failed: '불러오지 못했습니다. 다시 시도해 주세요.',
  notYet: '이 기사는 {date}부터 재게재할 수 있습니다.',
  ended: '이 기사의 재게재 기간은 {date}에 끝났습니다.',
  firstUnder: '이 기사는 {publisher}에서 {license}에 따라 처음 게재했습니다.',
  firstBy: '이 기사는 {publisher}에서 처음 게재했습니다.',
} satisfies Partial<LicensingFooterWords>;
