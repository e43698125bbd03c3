import type { LaterWords } from '../../later-words.js';

export default {
  close: 'סגירה',
  previous: 'התמונה הקודמת',
  next: 'התמונה הבאה',
  copied: 'הקרדיט הועתק',
  notCopied: 'לא ניתן היה להעתיק את הקרדיט.',
  license: 'רישיון: ',
  reserved: 'כל הזכויות שמורות',
  free: 'ללא זכויות יוצרים: כל אחד רשאי להשתמש בה לכל מטרה.',
  share: 'מותר להעתיק ולשתף אותה.',
  adapt: 'מותר לעבד אותה.',
  unchanged: 'אין לשנות אותה.',
  attribute: 'יש לציין את שם היוצר.',
  noncommercial: 'לא לשימוש מסחרי.',
  sharealike: 'יצירות נגזרות יופצו באותו רישיון.',
  passOn: 'מותר להפיץ אותה עם הכתבה.',
  notPassOn: 'אין להפיץ אותה עם הכתבה.',
  acquire: 'לקבלת רישיון',
} satisfies Partial<LaterWords>;
