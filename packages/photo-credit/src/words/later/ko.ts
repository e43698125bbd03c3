import type { LaterWords } from '../../later-words.js';

export default {
  close: '닫기',
  previous: '이전 사진',
  next: '다음 사진',
  copied: '출처를 복사했습니다',
  notCopied: '출처를 복사하지 못했습니다.',
  license: '라이선스: ',
  reserved: '무단 전재 및 재배포 금지',
  free: '저작권 제한이 없어 누구나 자유롭게 쓸 수 있습니다.',
  share: '복제하고 공유할 수 있습니다.',
  adapt: '변경할 수 있습니다.',
  unchanged: '변경할 수 없습니다.',
  attribute: '저작자를 밝혀야 합니다.',
  noncommercial: '영리 목적으로 쓸 수 없습니다.',
  sharealike: '2차 저작물은 같은 라이선스로 배포해야 합니다.',
  passOn: '기사와 함께 전재할 수 있습니다.',
  notPassOn: '기사와 함께 전재할 수 없습니다.',
  acquire: '이용 허락 받기',
} satisfies Partial<LaterWords>;
