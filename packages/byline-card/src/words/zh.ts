import type { BylineCardWords } from '../byline-card-element.js';

export default {
  label: '作者',
  line: '作者：{names}',
  updated: '更新于',
  reported: ['报道：{names}', '报道'],
  written: ['撰文：{names}', '撰文'],
  edited: ['编辑：{names}', '编辑'],
  photographed: ['摄影：{names}', '摄影'],
  translated: ['翻译：{names}', '翻译'],
  contributed: ['参与报道：{names}', '参与报道'],
  then: '；',
  others: { other: '及另外{count}人' },
  fewer: '收起',
  account: '{service}上的{name}',
  mail: '发邮件给{name}',
  phone: '致电{name}',
  feed: '{name}的RSS',
  site: '{name}的网站',
} satisfies Partial<BylineCardWords>;
