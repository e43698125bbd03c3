import type { LaterWords } from '../../later-words.js';

export default {
  close: '关闭',
  previous: '上一张图片',
  next: '下一张图片',
  copied: '署名已复制',
  notCopied: '署名复制失败。',
  license: '许可协议：',
  reserved: '版权所有',
  free: '不受版权限制：任何人都可以用于任何目的。',
  share: '可以复制和分享。',
  adapt: '可以改编。',
  unchanged: '不得改动。',
  attribute: '须注明作者。',
  noncommercial: '不得用于商业目的。',
  sharealike: '改编作品须采用相同的许可协议。',
  passOn: '可以随文章一并转载。',
  notPassOn: '不得随文章一并转载。',
  acquire: '获取授权',
} satisfies Partial<LaterWords>;
