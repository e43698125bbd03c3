// Stands in for the helpers that Ghost gives its themes, as far as ours uses them, as Ghost documents them.
const day = (date, format, locale) => {
  const part = options => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  const parts = {
    YYYY: () => part({ year: 'numeric' }),
    MMMM: () => part({ month: 'long' }),
    MM: () => part({ month: '2-digit' }),
    DD: () => part({ day: '2-digit' }),
    D: () => part({ day: 'numeric' }),
  };
  return format.replace(/YYYY|MMMM|MM|DD|D/g, token => parts[token]());
};

/** Registers them with an express-hbs. */
export function registerHelpers(hbs) {
  const markup = text => new hbs.SafeString(text ?? '');
  const helpers = {
    // Ghost adds a hash of its own, so that a new release of the theme is fetched anew.
    asset: file => markup(`/assets/${file}?v=1`),
    concat: (...all) => markup(all.slice(0, -1).join('')),
    match(left, ...rest) {
      const options = rest.pop();
      const right = rest.pop();
      const matches = rest[0] === '~^' ? String(left).startsWith(right) : left === right;
      return matches ? options.fn(this) : options.inverse(this);
    },
    foreach: (list = [], options) => list.map(one => options.fn(one)).join(''),
    img_url: address => address,
    content() {
      return markup(this.html);
    },
    feature_image_caption() {
      return markup(this.feature_image_caption);
    },
    date({ hash, data }) {
      return day(new Date(this.published_at), hash.format, data.site.locale);
    },
    meta_title() {
      return this.post.title;
    },
    body_class: () => 'post-template',
    post_class: () => 'post',
    ghost_head: () => '',
    ghost_foot: () => '',
  };
  for (const [name, helper] of Object.entries(helpers)) hbs.registerHelper(name, helper);
}
