import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: '사진 크게 보기',
  failed: '사진을 불러오지 못했습니다.',
  retry: '다시 시도',
  reveal: '사진 보기',
  hide: '사진 가리기',
  rights: '저작권 정보',
  copy: '출처 복사',
  verify: '원본 이력 확인',
} satisfies Partial<PhotoCreditWords>;
