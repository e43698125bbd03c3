// What a publisher writes by hand, with a stylesheet for the same look.
const lines = `
  .card, .byline { padding-block: 0.75rem; margin-block: 1.25rem; border-block: 1px solid #ccc; line-height: 1.35 }
  .label, .kicker, .card time, .byline .by, .byline time, .role, .size, .licence { font: 0.8125rem/1.35 system-ui, sans-serif; color: #555 }
  .card { display: flex; flex-direction: column; gap: 0.25rem }
  .label { font-weight: 600 }
  .card a { color: inherit; font-weight: 600; font-size: 1.0625em; text-decoration: none }
  .card p { margin: 0 }
  .byline { display: flex; flex-flow: row wrap; gap: 0.75rem 1.25rem }
  .byline .by { flex: 1 0 100%; font-weight: 600 }
  .author { position: relative; flex: 1 0 100%; min-block-size: 3.5rem; box-sizing: border-box; padding-inline-start: 4.375rem; font-weight: 600 }
  .author::before { content: 'AB'; position: absolute; inset: 0 auto auto 0; box-sizing: border-box; inline-size: 3.5rem;
    block-size: 3.5rem; display: grid; place-items: center; border: 1px solid #ccc; border-radius: 50% }
  .author a { color: inherit; text-decoration: none }
  .role { display: block }
  figure { margin: 0 0 1.75rem }
  figure img { display: block; inline-size: 100%; block-size: auto }
  figcaption { font: 0.875rem/1.4 system-ui, sans-serif; margin-block-start: 0.5rem }
  cite { display: block; font-style: normal; color: #555 }
  .size { display: flex; gap: 0.5rem; align-items: center }
  .licence { border-block-start: 1px solid #ccc; padding-block: 1rem }`;

export default {
  title: 'plain HTML',
  css: lines,
  pieces: {
    figure: ({ src, alt, caption, credit }) =>
      `<figure><img src="${src}" alt="${alt}" width="1200" height="800"><figcaption>${caption} <cite>${credit}</cite></figcaption></figure>`,
    byline: ({ name, href, role, datetime, date, logo }) =>
      `<div class="byline"><span class="by">By</span> <div class="author"><a rel="author" href="${href}">${name}</a> <span class="role">${role}</span></div> ${logo ? `<img src="${logo}" alt="" width="184" height="40"> ` : ''}<time datetime="${datetime}">${date}</time></div>`,
    card: ({ href, kicker, title, description, datetime, date }) =>
      `<aside class="card"><span class="label">Related</span> <span class="kicker">${kicker}</span> <a href="${href}">${title}</a> <p>${description}</p> <time datetime="${datetime}">${date}</time></aside>`,
    size: ({ label, steps }) =>
      `<div class="size">${label} ${steps.map(step => `<button type="button">${step}</button>`).join(' ')}</div>`,
    licence: ({ holder, year, notice }) =>
      `<footer class="licence"><p>© ${year} ${holder}</p> <p>${notice}</p> <button type="button">Republish this article</button></footer>`,
  },
};
