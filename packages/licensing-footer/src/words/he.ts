import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'לפרסום הכתבה מחדש',
  closed: 'הכתבה אינה זמינה לפרסום מחדש.',
  failed: 'הטעינה נכשלה. נא לנסות שוב.',
  notYet: 'ניתן לפרסם את הכתבה מחדש החל מ־{date}.',
  ended: 'ניתן היה לפרסם את הכתבה מחדש עד {date}.',
  firstUnder: 'הכתבה פורסמה לראשונה על ידי {publisher} ברישיון {license}.',
  firstBy: 'הכתבה פורסמה לראשונה על ידי {publisher}.',
} satisfies Partial<LicensingFooterWords>;
