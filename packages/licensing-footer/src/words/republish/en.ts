import type { RepublishWords } from '../../republish-words.js';

/** What of the English words is not needed at once: rarer rules and licences, and what can be taken beside the HTML. */
export default {
  'credit-line-top': 'Put the credit line above the text.',
  'keep-links': 'Keep all links in the text.',
  canonical: 'Name the original as canonical, so that search engines find it.',
  pixel: 'Keep the publisher’s counter in your page.',
  'window-days': 'Publish it in time: {days} from the day it appeared.',
  notify: 'Tell the publisher where it appeared.',
  'translate-ask': 'Ask before you translate it.',
  'share-freely': 'Share the article, but not commercially.',
  excerpt: 'Use parts of it in a new work.',
  'headline-may-change': 'Change the headline.',
  'ads-ok': 'Show advertisements on the same page.',
  'extract-ok': 'Publish an extract that links to the full article.',
  'print-ok': 'Print it without links.',
  'high-income': 'Publish it in high-income countries.',
  'no-edit-except-style': 'Edit it, but for house style, times and places.',
  'no-resale': 'Sell it on its own.',
  'no-ads-against': 'Sell advertisements against it.',
  'no-bulk': 'Republish our articles wholesale or automatically.',
  retired: 'This licence has been retired. It still holds for this article.',
  unknown: 'The licence “{license}” is not known. The publisher’s notice holds the terms.',
  miningReserved: 'The publisher reserves the rights of text and data mining.',
  miningAllowed: 'The publisher reserves no rights of text and data mining.',
  copyText: 'Copy plain text',
  copyMarkdown: 'Copy Markdown',
  howToCredit: 'How to credit',
  copyCredit: 'Copy with links',
  forEngines: 'For search engines',
  forEnginesWhy:
    'This line goes into the head of your page. It tells search engines where the original stands.',
  counter: 'The publisher’s counter',
  counterWhy:
    'This line puts an invisible picture into your page that counts readings. Your readers’ browsers fetch it from {host}, which thereby learns the name of your site.',
  copyLine: 'Copy this line',
  creditLine: '“{title}”. {byline}.',
} satisfies Partial<RepublishWords>;
