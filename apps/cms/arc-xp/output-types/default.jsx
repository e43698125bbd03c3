import React from 'react';

/** The page around the features. `integrity` is integrity.json from the folder of our files. */
export default function DefaultOutputType({ children, title, language, integrity }) {
  // A language without a stylesheet of its own has that of English.
  const own = `galley.${language.split('-')[0]}.css`;
  const sheet = integrity[own] ? own : 'galley.css';
  const script = file => ({ src: `/galley/${file}`, integrity: integrity[file] });
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={`/galley/${sheet}`} integrity={integrity[sheet]} />
        <script {...script('galley-head.js')} data-for="story" />
        <script type="module" {...script('galley.js')} />
        <script type="module" {...script('galley-structured-data.js')} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
