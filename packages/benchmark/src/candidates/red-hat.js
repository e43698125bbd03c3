export default {
  title: 'Red Hat',
  of: '@rhds/elements',
  modules: { card: 'red-hat/card.js', all: 'red-hat/all.js' },
  sheets: { all: ['node_modules/@rhds/tokens/css/global.css'] },
  ways: ['lit'],
  standIns:
    'byline: `rh-avatar` and words; figure, related card: `rh-card`; size: `rh-button-group`; licence: `rh-alert`',
  pieces: {
    figure: ({ src, alt, caption, credit }) =>
      `<rh-card><img src="${src}" alt="${alt}" width="1200" height="800"> ${caption} <cite slot="footer">${credit}</cite></rh-card>`,
    byline: ({ name, href, role, datetime, date, logo }) =>
      `<p>By <rh-avatar><a rel="author" href="${href}">${name}</a> <span slot="subtitle">${role}</span></rh-avatar> <img src="${logo}" alt="" width="184" height="40"> <time datetime="${datetime}">${date}</time></p>`,
    card: ({ href, kicker, title, description, datetime, date }) =>
      `<rh-card><span slot="header">Related ${kicker}</span> <a href="${href}">${title}</a> <p>${description}</p> <time slot="footer" datetime="${datetime}">${date}</time></rh-card>`,
    size: ({ label, steps }) =>
      `<rh-button-group aria-label="${label}">${steps.map(step => `<rh-button>${step}</rh-button>`).join('')}</rh-button-group>`,
    licence: ({ holder, year, notice }) =>
      `<rh-alert><h3 slot="header">© ${year} ${holder}</h3> <p>${notice}</p> <rh-button slot="actions">Republish this article</rh-button></rh-alert>`,
  },
};
