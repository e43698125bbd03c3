import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: '放大图片',
  failed: '图片无法加载。',
  retry: '重试',
  reveal: '显示图片',
  hide: '隐藏图片',
  rights: '版权信息',
  copy: '复制署名',
  verify: '核实来源',
} satisfies Partial<PhotoCreditWords>;
