import React from 'react';
import { BylineCard } from './byline-card.jsx';
import { LicensingFooter } from './licensing-footer.jsx';
import { PhotoCredit } from './photo-credit.jsx';
import { RelatedLink } from './related-link.jsx';

const blocks = {
  // ANS keeps inline markup in a text element; Arc's editor has cleaned it.
  text: element => <p key={element._id} dangerouslySetInnerHTML={{ __html: element.content }} />,
  interstitial_link: element => element.url && <RelatedLink key={element._id} link={element} />,
};

/** An ANS story. In Fusion, `story` is `globalContent` and `site` are the site's properties. */
export const ArticleBody = ({ story, site }) => (
  <article id="story" className="h-entry">
    {story.taxonomy?.primary_section && <p>{story.taxonomy.primary_section.name}</p>}
    <h1 className="p-name">{story.headlines.basic}</h1>
    <div className="e-content">
      {story.promo_items?.basic?.url && <PhotoCredit image={story.promo_items.basic} />}
      <BylineCard story={story} site={site} />
      <galley-font-size-control for="story" />
      {story.content_elements.map(element => blocks[element.type]?.(element))}
      <LicensingFooter story={story} site={site} />
    </div>
  </article>
);
