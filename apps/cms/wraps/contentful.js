// Contentful's own renderer; what it leaves to the site, embedded assets and entries, is wrapped in our tags.
import { documentToHtmlString } from '@contentful/rich-text-html-renderer';

const escape = text =>
  String(text).replace(/[&<>"]/g, one => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);

const entries = {
  author: ({ name, page }) =>
    `<galley-byline-card><galley-author><a rel="author" href="${escape(page)}">${escape(name)}</a></galley-author></galley-byline-card>`,
  relatedStory: ({ link }) => `<galley-related-link>${documentToHtmlString(link)}</galley-related-link>`,
};

const options = {
  renderNode: {
    'embedded-asset-block': ({ data }) => {
      const { title, description, credit, file } = data.target.fields;
      const { width, height } = file.details.image;
      return `<galley-photo-credit><figure><img src="${escape(file.url)}" alt="${escape(title)}" width="${width}" height="${height}" /><figcaption>${escape(description)} <cite>${escape(credit)}</cite></figcaption></figure></galley-photo-credit>`;
    },
    'embedded-entry-block': ({ data }) => {
      const { sys, fields } = data.target;
      return entries[sys.contentType.sys.id](fields);
    },
  },
};

/** A rich-text field as the HTML of a page. */
export const contentfulToHtml = field => documentToHtmlString(field, options);
