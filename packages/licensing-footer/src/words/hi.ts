import type { LicensingFooterWords } from '../licensing-footer-element.js';

export default {
  republish: 'यह लेख पुनः प्रकाशित करें',
  closed: 'यह लेख पुनः प्रकाशन के लिए उपलब्ध नहीं है।',
  failed: 'लोड नहीं हो सका। कृपया फिर से कोशिश करें।',
  notYet: 'यह लेख {date} से पुनः प्रकाशित किया जा सकता है।',
  ended: 'यह लेख {date} तक पुनः प्रकाशित किया जा सकता था।',
  firstUnder: 'यह लेख सबसे पहले {publisher} ने {license} के तहत प्रकाशित किया।',
  firstBy: 'यह लेख सबसे पहले {publisher} ने प्रकाशित किया।',
} satisfies Partial<LicensingFooterWords>;
