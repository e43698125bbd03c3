export default {
  title: 'Spectrum',
  of: '@spectrum-web-components/card',
  modules: { card: 'spectrum/card.js', all: 'spectrum/all.js' },
  ways: ['lit'],
  around: content => `<sp-theme system="spectrum" color="light" scale="medium">${content}</sp-theme>`,
  standIns:
    'byline: `sp-avatar` and words; figure, related card: `sp-card`; size: `sp-action-group`; licence: `sp-divider` and `sp-action-button`; all within one `sp-theme`',
  pieces: {
    figure: ({ src, alt, caption, credit }) =>
      `<sp-card><img slot="cover-photo" src="${src}" alt="${alt}" width="1200" height="800"> <span slot="heading">${caption}</span> <cite slot="footer">${credit}</cite></sp-card>`,
    byline: ({ name, href, role, datetime, date, logo }) =>
      `<p>By <sp-avatar label="${name}" src="${logo}"></sp-avatar> <a rel="author" href="${href}">${name}</a> <span>${role}</span> <time datetime="${datetime}">${date}</time></p>`,
    card: ({ href, kicker, title, description, datetime, date }) =>
      `<sp-card><span slot="subheading">Related ${kicker}</span> <a slot="heading" href="${href}">${title}</a> <p slot="description">${description}</p> <time slot="footer" datetime="${datetime}">${date}</time></sp-card>`,
    size: ({ label, steps }) =>
      `<sp-action-group label="${label}">${steps.map(step => `<sp-action-button>${step}</sp-action-button>`).join('')}</sp-action-group>`,
    licence: ({ holder, year, notice }) =>
      `<sp-divider size="s"></sp-divider><p>© ${year} ${holder}</p> <p>${notice}</p> <sp-action-button>Republish this article</sp-action-button>`,
  },
};
