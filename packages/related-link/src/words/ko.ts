import type { RelatedLinkWords } from '../words.js';

export default {
  label: '관련 기사',
  heading: '관련 기사',
  sponsored: '광고',
  article: '기사',
  video: '영상',
  audio: '오디오',
  gallery: '화보',
  podcast: '팟캐스트',
  live: '라이브',
  opinion: '오피니언',
  analysis: '분석',
  interactive: '인터랙티브',
  review: '리뷰',
  free: '무료',
  registered: '회원 가입 시 무료',
  subscriber: '구독자 전용',
  tab: '새 탭에서 열림',
  read: '읽은 기사',
} satisfies Partial<RelatedLinkWords>;
