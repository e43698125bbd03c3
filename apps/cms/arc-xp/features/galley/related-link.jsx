import React from 'react';

/** An `interstitial_link` of ANS. */
export const RelatedLink = ({ link }) => (
  <galley-related-link layout="inline">
    <a href={link.url}>{link.content}</a>
  </galley-related-link>
);
