import { logo, map } from '@galley/tooling/artwork';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface ArticleOptions {
  /** Marks the story's own text as English, for a page whose furniture speaks another language. */
  foreign?: boolean;
  /** A brief of one paragraph, the story itself, or the story three times over, under headings. */
  length?: 'short' | 'story' | 'long';
  /** The name of the paper. */
  paper?: string;
}

/** The news page: plain HTML, with our tags around what was a bare line of text before. */
export function article({ foreign = false, length = 'story', paper = 'The Galley' }: ArticleOptions = {}) {
  const lang = foreign ? 'en-US' : undefined;
  const dir = foreign ? 'ltr' : undefined;
  const p = (words: string, name?: string) =>
    html`<p class=${ifDefined(name)} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${words}</p>`;
  const related = (href: string, headline: string) =>
    html`<galley-related-link layout="inline">
      <a lang=${ifDefined(lang)} dir=${ifDefined(dir)} href=${href}>${headline}</a>
    </galley-related-link>`;

  const opening = p(
    'The US-backed coalition against the Islamic State has opened what it calls an operation to drive the group from the last pocket it still holds, in the Euphrates River valley of eastern Syria.',
  );
  const rest = [
    p(
      'The Syrian Democratic Forces (SDF), a Kurdish-led alliance and Washington’s main local ally in Syria, are advancing to retake Hajin, a town on the Euphrates about 20 miles from the border between Iraq and Syria.',
    ),
    p(
      'Of the estimated 14,000 ISIS fighters still in Syria, many are in Hajin and in the countryside that surrounds it.',
    ),
    p(
      '“The operation is the last major SDF ground offensive in the MERV (Middle Euphrates Valley) to liberate the citizens from the brutal rule [of ISIS]” … “over the past four years,” Army Col. Sean Ryan, the spokesman for Operation Inherent Resolve, told Kurdistan 24 News on Tuesday.',
      'quoted',
    ),
    p(
      'American aircraft and artillery will support the SDF’s ground offensive with strikes, Ryan said in a statement on Twitter. The offensive goes by the name Operation Roundup.',
    ),
    p(
      'This last phase follows the month of August, in which the SDF cleared ISIS fighters from the city of Deir ez-Zior and from areas nearby. With Hajin, the coalition would hold every urban center along the Euphrates from Raqqa south to the Iraqi border.',
    ),
    p(
      'It was in 2014 that ISIS first overran much of northern and western Iraq and of eastern Syria. Much of that was thinly populated land, but big cities fell too, among them Mosul, Iraq’s second largest, and Raqqa, which the group declared its capital.',
    ),
    p(
      'Two years of setbacks went by before a US-backed coalition began to win it back, and by the end of 2017 both cities were free. Squeezed, many fighters fled across the border to Iraq. By UN estimates, 15,000 to 17,000 of them are there, most in the western desert or in the mountains of Iraqi Kurdistan.',
    ),
    related(
      'https://example.com/un-report',
      'UN Report: There Are Still As Many As 30,000 ISIS Fighters Scattered Across Iraq And Syria',
    ),
    p(
      'Tuesday’s offensive comes at a time when Washington is widening its military role in Syria beyond the fight against ISIS. The group’s “resounding defeat” stays a priority, but US troops will remain until every Iranian proxy force has left and Damascus has a stable government that threatens nobody, James Jeffrey, the envoy for Syria, said on Sept. 6.',
    ),
    related(
      'https://example.com/syria-envoy',
      'Trump’s Syria Envoy Confirms US Commitment To Another Open-Ended War In Middle East',
    ),
    p(
      'A commitment without an end would reverse the position that President Donald Trump took earlier: in April he said that US troops would leave the country “very soon” after the defeat of ISIS.',
    ),
  ];
  const heading = (words: string) => html`<h2 lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${words}</h2>`;
  const bodies = {
    short: [opening],
    story: [opening, rest],
    long: [
      [opening, rest],
      [heading('A town on the Euphrates'), opening, rest],
      [heading('What was lost in 2014, and what it took to win it back'), opening, rest],
    ],
  };

  return html`
    <header class="nameplate"><a href="https://example.com/">${paper}</a></header>
    <main>
      <article id="story" class="story h-entry">
        <header class="heading" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
          <nav class="section" aria-label="Section"><a href="https://example.com/world">World</a></nav>
          <h1 class="p-name">
            ${
              length === 'short'
                ? 'Hajin Under Attack'
                : 'US-Backed Forces Launch Assault Against Final ISIS Stronghold In Eastern Syria'
            }
          </h1>
        </header>

        <galley-photo-credit class="lead" creator="Rodi Said" source="REUTERS" distributable="no">
          <figure>
            <img
              src=${map}
              alt="Map of the Middle Euphrates valley, from Raqqa past Deir ez-Zor to Hajin near the border with Iraq, drawn for this page"
              width="1200"
              height="800"
              fetchpriority="high"
            />
            <figcaption lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
              Hajin, on the Euphrates, lies about 20 miles from the border between Iraq and Syria.
              <cite>REUTERS/Rodi Said</cite>
            </figcaption>
          </figure>
        </galley-photo-credit>

        <div class="rail">
          <galley-byline-card>
            <galley-author class="p-author h-card">
              <a class="p-name u-url" rel="author" href="https://example.com/author/will-racke">Will Racke</a>
              <span slot="role" class="p-job-title">Immigration and Foreign Policy Reporter</span>
            </galley-author>
            <img slot="logo" src=${logo} alt="Daily Caller News Foundation logo" width="184" height="40" />
            <time slot="published" class="dt-published" datetime="2018-09-11">September 11, 2018</time>
          </galley-byline-card>
          <galley-font-size-control
            for="story"
            label=${ifDefined(foreign ? undefined : 'Font Size:')}
          ></galley-font-size-control>
        </div>

        <div class="text e-content">
          ${bodies[length]}

          <galley-byline-card class="signature" prefix="">
            <galley-author>
              <a rel="author" href="https://example.com/author/will-racke">Will Racke</a>
              <a slot="social" rel="me" href="https://example.com/twitter/will-racke"
                >Follow Will on Twitter</a
              >
              <a slot="contact" href="mailto:will@dailycallernewsfoundation.org"
                >Send tips to will@dailycallernewsfoundation.org</a
              >
            </galley-author>
          </galley-byline-card>

          <galley-licensing-footer
            for="story"
            holder="Daily Caller News Foundation"
            year="2018"
            contact="licensing@dailycallernewsfoundation.org"
            require="logo byline affiliation"
          >
            <p lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
              Any legitimate news publisher with a large audience may reprint, free of charge, what the Daily
              Caller News Foundation creates. Every reprint has to carry the foundation’s logo, the reporter’s
              byline and the reporter’s DCNF affiliation. Questions about these guidelines, or about a
              partnership, go to
              <a href="mailto:licensing@dailycallernewsfoundation.org"
                >licensing@dailycallernewsfoundation.org</a
              >.
            </p>
          </galley-licensing-footer>
        </div>
      </article>
    </main>
  `;
}
