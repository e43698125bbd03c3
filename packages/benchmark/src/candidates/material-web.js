export default {
  title: 'Material Web',
  of: '@material/web',
  modules: { card: 'material-web/card.js', all: 'material-web/all.js' },
  ways: ['lit'],
  standIns:
    'byline: `md-list-item`; figure, related card: `md-outlined-card`, which is a frame and no more; size: `md-outlined-segmented-button-set`; licence: `md-divider` and `md-outlined-button`',
  pieces: {
    figure: ({ src, alt, caption, credit }) =>
      `<md-outlined-card><img src="${src}" alt="${alt}" width="1200" height="800"> ${caption} <cite>${credit}</cite></md-outlined-card>`,
    byline: ({ name, href, role, datetime, date, logo }) =>
      `<md-list-item type="link" href="${href}">By ${name} <span slot="supporting-text">${role}</span> <img slot="start" src="${logo}" alt="" width="184" height="40"> <time slot="trailing-supporting-text" datetime="${datetime}">${date}</time></md-list-item>`,
    card: ({ href, kicker, title, description, datetime, date }) =>
      `<md-outlined-card><span>Related ${kicker}</span> <a href="${href}">${title}</a> <p>${description}</p> <time datetime="${datetime}">${date}</time></md-outlined-card>`,
    size: ({ label, steps }) =>
      `<md-outlined-segmented-button-set aria-label="${label}">${steps.map(step => `<md-outlined-segmented-button label="${step}"></md-outlined-segmented-button>`).join('')}</md-outlined-segmented-button-set>`,
    licence: ({ holder, year, notice }) =>
      `<md-divider></md-divider><p>© ${year} ${holder}</p> <p>${notice}</p> <md-outlined-button>Republish this article</md-outlined-button>`,
  },
};
