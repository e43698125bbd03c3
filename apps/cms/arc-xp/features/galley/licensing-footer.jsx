import React from 'react';

/** The terms of the site, for the year of the story. */
export const LicensingFooter = ({ story, site }) => (
  <galley-licensing-footer
    for="story"
    holder={story.owner?.name}
    year={story.display_date.slice(0, 4)}
    contact={site.licensing}
    require="logo byline affiliation"
  >
    {site.terms && (
      <p>
        {site.terms}
        {site.licensing && (
          <>
            {' '}
            <a href={`mailto:${site.licensing}`}>{site.licensing}</a>.
          </>
        )}
      </p>
    )}
  </galley-licensing-footer>
);
