// llms.txt: what a language model needs to write our markup right, and no more.
const values = type => type.replaceAll("'", '').replaceAll(' | ', '|');

/** The byline card writes these into its authors itself. */
const isForAuthors = ({ name }) => !['lead', 'separator'].includes(name);

function attribute({ name, type, description }) {
  const kind = type.text === 'boolean' ? '' : `="${values(type.text)}"`;
  return `  - \`${name}${kind}\` ${description.replace(/\s+/g, ' ')}`;
}

const list = (title, items) => (items?.length ? [`- ${title}:`, ...items] : []);

const section = element => [
  `## <${element.tagName}>`,
  '',
  element.summary,
  '',
  ...(element.example ? ['```html', element.example, '```', ''] : []),
  ...list('attributes', element.attributes?.filter(isForAuthors).map(attribute)),
  ...list(
    'slots',
    element.slots?.map(
      ({ name, description }) => `  - ${name ? `\`slot="${name}"\`` : '(default)'} ${description}`,
    ),
  ),
  ...list(
    'events',
    element.events?.map(({ name, type, description }) => `  - \`${name}\` (${type.text}) ${description}`),
  ),
  '',
];

export const llmsText = elements =>
  [
    '# Galley',
    '',
    '> Web components for the furniture of a news article: byline, photo credit, related link, font size, licence.',
    '',
    'Every word, link, picture and date is written in the light DOM, in plain HTML; the tags arrange it. Attributes hold what',
    'only machines need. Never put text into attributes that a reader should read, and never leave the tags empty: without the',
    'script the page must read the same. Only the font-size control stands alone.',
    '',
    "npm: `import '@galley/elements/define.js'; import '@galley/elements/style.css';`",
    'No build: `<link rel="stylesheet" href="/galley/galley.css">`, `<script src="/galley/galley-head.js" data-for="story"></script>`,',
    '`<script type="module" src="/galley/galley.js"></script>`, from the folder `@galley/elements/cdn`.',
    "Types: `import type {} from '@galley/elements/types/react'` (or preact, solid, vue, svelte, astro, angular).",
    'Theme: `--galley-accent`, `--galley-muted`, `--galley-rule`, `--galley-paper`, `--galley-font`.',
    '',
    ...elements.flatMap(section),
  ].join('\n');
