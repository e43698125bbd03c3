// Layouts are in Nunjucks, and the same in Liquid: choose in site/world/world.json.
export default function (config) {
  // The folder `cdn` of @galley/elements, copied to site/galley.
  config.addPassthroughCopy({ 'site/galley': 'galley', 'site/images': 'images' });
  // The README in that folder is for you, and no page of the site.
  config.ignores.add('site/galley/README.md');
  config.addFilter('day', date => date.toISOString().slice(0, 10));
  config.addFilter('longDate', (date, language = 'en-US') =>
    date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  config.addFilter('rfc822', date => date.toUTCString());
  return { dir: { input: 'site', output: '_site' } };
}
