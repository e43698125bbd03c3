/** The rules that there are words for, by kind. A publisher names them in `rules`; others follow from the licence. */
export const ruleNames = {
  must: [
    ...(['credit-author', 'credit-institution', 'credit-line-top', 'link-original', 'keep-links'] as const),
    ...(['logo', 'name-license', 'say-changes', 'share-alike', 'canonical', 'pixel', 'window-days'] as const),
    ...(['notify', 'translate-ask'] as const),
  ],
  may: [
    ...(['share', 'share-freely', 'adapt', 'excerpt', 'commercial', 'headline-may-change'] as const),
    ...(['ads-ok', 'extract-ok', 'print-ok'] as const),
  ],
  mustNot: [
    ...(['without-permission', 'non-commercial', 'no-adaptations', 'high-income'] as const),
    ...(['no-edit-except-style', 'no-photos', 'no-resale', 'no-ads-against', 'no-bulk'] as const),
  ],
};

export type RuleKind = keyof typeof ruleNames;
export type RuleName = (typeof ruleNames)[RuleKind][number];
