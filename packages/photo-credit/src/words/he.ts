import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'הגדלת התמונה',
  failed: 'לא ניתן היה לטעון את התמונה.',
  retry: 'ניסיון נוסף',
  reveal: 'הצגת התמונה',
  hide: 'הסתרת התמונה',
  rights: 'זכויות',
  copy: 'העתקת הקרדיט',
  verify: 'אימות המקור',
} satisfies Partial<PhotoCreditWords>;
