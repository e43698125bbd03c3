import React from 'react';

const day = (date, language) =>
  new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

function Author({ author }) {
  const { role, email } = author.additional_properties?.original ?? {};
  return (
    <galley-author class="p-author h-card">
      {author.url ? (
        <a className="p-name u-url" rel="author" href={author.url}>
          {author.name}
        </a>
      ) : (
        <span className="p-name">{author.name}</span>
      )}
      {role && (
        <span slot="role" className="p-job-title">
          {role}
        </span>
      )}
      {author.social_links?.map(({ url }) => (
        <a key={url} slot="social" rel="me" href={url}>
          {`Follow ${author.first_name ?? author.name} on Twitter`}
        </a>
      ))}
      {email && <a slot="contact" href={`mailto:${email}`}>{`Send tips to ${email}`}</a>}
    </galley-author>
  );
}

/** The authors of an ANS story. */
export const BylineCard = ({ story, site }) => (
  <galley-byline-card>
    {story.credits?.by?.map(author => (
      <Author key={author.name} author={author} />
    ))}
    {site.logo && <img slot="logo" src={site.logo} alt={site.logoText} width="184" height="40" />}
    <time slot="published" className="dt-published" dateTime={story.display_date.slice(0, 10)}>
      {day(story.display_date, story.language)}
    </time>
  </galley-byline-card>
);
