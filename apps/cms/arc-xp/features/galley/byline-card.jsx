import React from 'react';

const day = (date, language) =>
  new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** The authors of an ANS story. */
export function BylineCard({ story, site }) {
  return (
    <galley-byline-card>
      {story.credits.by.map(author => (
        <galley-author key={author.name} class="p-author h-card">
          <a className="p-name u-url" rel="author" href={author.url}>
            {author.name}
          </a>
          <span slot="role" className="p-job-title">
            {author.additional_properties.original.role}
          </span>
          {author.social_links.map(({ url }) => (
            <a key={url} slot="social" rel="me" href={url}>{`Follow ${author.first_name} on Twitter`}</a>
          ))}
          <a slot="contact" href={`mailto:${author.additional_properties.original.email}`}>
            {`Send tips to ${author.additional_properties.original.email}`}
          </a>
        </galley-author>
      ))}
      <img slot="logo" src={site.logo} alt={site.logoText} width="184" height="40" />
      <time slot="published" className="dt-published" dateTime={story.display_date.slice(0, 10)}>
        {day(story.display_date, story.language)}
      </time>
    </galley-byline-card>
  );
}
