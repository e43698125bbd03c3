import React from 'react';

const names = people => people?.map(({ name }) => name).join(', ');

/** The lead picture of an ANS story, with caption and credit. */
export function PhotoCredit({ image }) {
  const { caption, credits, distributor } = image;
  const credit = image.additional_properties?.credit_line;
  return (
    <galley-photo-credit
      creator={names(credits?.by)}
      source={names(credits?.affiliation)}
      distributable={distributor?.category === 'wires' ? 'no' : 'yes'}
    >
      <figure>
        <img src={image.url} alt={image.alt_text ?? ''} width={image.width} height={image.height} />
        {(caption || credit) && (
          <figcaption>
            {caption} {credit && <cite>{credit}</cite>}
          </figcaption>
        )}
      </figure>
    </galley-photo-credit>
  );
}
