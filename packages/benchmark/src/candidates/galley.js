// Ours, as the README of each element says that it is written.
export default {
  title: 'Galley',
  of: '@galley/elements',
  ways: ['strings', 'lit'],
  modules: {
    card: '../../related-link/dist/define.js',
    byline: '../../byline-card/dist/define.js',
    all: '../../elements/dist/define.js',
  },
  sheets: {
    card: ['../../related-link/style.css'],
    byline: ['../../byline-card/style.css'],
    all: ['../../elements/cdn/galley.css'],
  },
  // On a page without a build, scripts and stylesheet are those of the folder that is copied to the server.
  folder: { from: '../../elements/cdn/', script: 'galley.js', head: 'galley-head.js' },
  pieces: {
    figure: ({ src, alt, caption, credit }) =>
      `<galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no"><figure><img src="${src}" alt="${alt}" width="1200" height="800"><figcaption>${caption} <cite>${credit}</cite></figcaption></figure></galley-photo-credit>`,
    byline: ({ name, href, role, datetime, date, logo }) =>
      `<galley-byline-card><galley-author><a rel="author" href="${href}">${name}</a> <span slot="role">${role}</span></galley-author> ${logo ? `<img slot="logo" src="${logo}" alt="" width="184" height="40"> ` : ''}<time slot="published" datetime="${datetime}">${date}</time></galley-byline-card>`,
    card: ({ href, kicker, title, description, datetime, date }) =>
      `<galley-related-link><span slot="kicker">${kicker}</span> <a href="${href}">${title}</a> <p slot="description">${description}</p> <time slot="published" datetime="${datetime}">${date}</time></galley-related-link>`,
    size: ({ label }) => `<galley-font-size-control for="story" label="${label}"></galley-font-size-control>`,
    licence: ({ holder, year, notice }) =>
      `<galley-licensing-footer for="story" holder="${holder}" year="${year}"><p>${notice}</p></galley-licensing-footer>`,
  },
};
