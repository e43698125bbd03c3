import type { RelatedLinkWords } from '../words.js';

export default {
  label: '相关报道',
  heading: '相关报道',
  sponsored: '赞助内容',
  article: '文章',
  video: '视频',
  audio: '音频',
  gallery: '图集',
  podcast: '播客',
  live: '直播',
  opinion: '观点',
  analysis: '分析',
  interactive: '互动',
  review: '评介',
  free: '免费',
  registered: '注册后免费',
  subscriber: '订阅者专享',
  tab: '在新标签页中打开',
  read: '已读',
} satisfies Partial<RelatedLinkWords>;
