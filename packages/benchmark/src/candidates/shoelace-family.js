// Shoelace and Web Awesome, its successor, have the same elements under two prefixes.

/** The five pieces; `flags` are attributes that Web Awesome's card wants. */
export const family = ({ prefix, picture, box, flags = () => '' }) => ({
  figure: ({ src, alt, caption, credit }) =>
    `<${prefix}-card${flags('footer')}><img slot="${picture}" src="${src}" alt="${alt}" width="1200" height="800"> ${caption} <cite slot="footer">${credit}</cite></${prefix}-card>`,
  byline: ({ name, href, role, datetime, date, logo }) =>
    `<p>By <${prefix}-avatar label="${name}" initials="${name[0]}"></${prefix}-avatar> <a rel="author" href="${href}">${name}</a> <span>${role}</span> <img src="${logo}" alt="" width="184" height="40"> <time datetime="${datetime}">${date}</time></p>`,
  card: ({ href, kicker, title, description, datetime, date }) =>
    `<${prefix}-card${flags('header', 'footer')}><span slot="header">Related ${kicker}</span> <a href="${href}">${title}</a> <p>${description}</p> <time slot="footer" datetime="${datetime}">${date}</time></${prefix}-card>`,
  size: ({ label, steps }) =>
    `<${prefix}-button-group label="${label}">${steps.map(step => `<${prefix}-button>${step}</${prefix}-button>`).join('')}</${prefix}-button-group>`,
  licence: ({ holder, year, notice }) =>
    `<${prefix}-${box}>© ${year} ${holder} <p>${notice}</p> <${prefix}-button>Republish this article</${prefix}-button></${prefix}-${box.split(' ')[0]}>`,
});
