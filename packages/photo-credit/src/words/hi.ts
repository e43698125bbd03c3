import type { PhotoCreditWords } from '../photo-credit-element.js';

export default {
  zoom: 'तस्वीर बड़ी करें',
  failed: 'तस्वीर लोड नहीं हो सकी।',
  retry: 'फिर कोशिश करें',
  reveal: 'तस्वीर दिखाएँ',
  hide: 'तस्वीर छिपाएँ',
  rights: 'अधिकार',
  copy: 'क्रेडिट कॉपी करें',
  verify: 'मूल स्रोत जाँचें',
} satisfies Partial<PhotoCreditWords>;
