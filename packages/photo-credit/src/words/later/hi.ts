import type { LaterWords } from '../../later-words.js';

export default {
  close: 'बंद करें',
  previous: 'पिछली तस्वीर',
  next: 'अगली तस्वीर',
  copied: 'क्रेडिट कॉपी हो गया',
  notCopied: 'क्रेडिट कॉपी नहीं हो सका।',
  license: 'लाइसेंस: ',
  reserved: 'सर्वाधिकार सुरक्षित',
  free: 'कॉपीराइट से मुक्त: कोई भी इसे किसी भी काम में ले सकता है।',
  share: 'इसे कॉपी और साझा किया जा सकता है।',
  adapt: 'इसे रूपांतरित किया जा सकता है।',
  unchanged: 'इसे बदलना मना है।',
  attribute: 'रचनाकार का नाम देना ज़रूरी है।',
  noncommercial: 'व्यावसायिक उपयोग के लिए नहीं।',
  sharealike: 'इससे बनी रचनाएँ इसी लाइसेंस पर साझा करें।',
  passOn: 'इसे लेख के साथ आगे दिया जा सकता है।',
  notPassOn: 'इसे लेख के साथ आगे नहीं दिया जा सकता।',
  acquire: 'लाइसेंस लें',
} satisfies Partial<LaterWords>;
