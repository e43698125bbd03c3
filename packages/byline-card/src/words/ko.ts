import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: '글',
  line: '글 {names}',
  updated: '수정',
  reported: ['취재 {names}', '취재'],
  written: ['글 {names}', '글'],
  edited: ['편집 {names}', '편집'],
  photographed: ['사진 {names}', '사진'],
  translated: ['번역 {names}', '번역'],
  contributed: ['취재 지원 {names}', '취재 지원'],
  then: ' · ',
  others: { other: '외 {count}명' },
  fewer: '접기',
  account: '{service}의 {name}',
  mail: '{name}에게 이메일',
  phone: '{name}에게 전화',
  feed: '{name} RSS',
  site: '{name} 웹사이트',
} satisfies Partial<BylineCardWords>;
