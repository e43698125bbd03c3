import type { FontSizeControlWords } from '../font-size-control-element.js';

export default {
  label: 'अक्षरों का आकार',
  smaller: 'छोटे अक्षर',
  larger: 'बड़े अक्षर',
  smallest: 'सबसे छोटा आकार',
  largest: 'सबसे बड़ा आकार',
  reset: 'रीसेट करें',
  letter: 'अ',
  colon: ': ',
} satisfies Partial<FontSizeControlWords>;
