// The one script of a page without a build: <script type="module" src="galley.js"></script>
import { define, languageOf, type Words } from '@galley/core';
import {
  AuthorElement,
  BylineCardElement,
  FontSizeControlElement,
  LicensingFooterElement,
  PhotoCreditElement,
  RelatedLinkElement,
  RelatedLinksElement,
} from './index.js';

const tags = {
  'galley-author': AuthorElement,
  'galley-byline-card': BylineCardElement,
  'galley-photo-credit': PhotoCreditElement,
  'galley-related-link': RelatedLinkElement,
  'galley-related-links': RelatedLinksElement,
  'galley-font-size-control': FontSizeControlElement,
  'galley-licensing-footer': LicensingFooterElement,
};

// The words of the page's language come first, so that no label changes under the reader's eyes.
const language = languageOf(document.documentElement);
const tables = Object.values(tags).flatMap(element =>
  'words' in element ? [element.words as Words<object>] : [],
);

void Promise.all(tables.map(words => words.load(language))).then(() => {
  for (const [tag, element] of Object.entries(tags)) define(tag, element);
});
