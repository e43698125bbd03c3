// What the author writes: the five elements in each form that the plug-in knows, and what somebody with bad intentions would add.

/** Plain tags, laid out over several lines as people write them. `picture` is the address of a picture. */
export const inTags = picture => `The offensive began on Tuesday.

<galley-byline-card format="relative" within="48">
  <galley-author class="p-author h-card" credit="reported">
    <img slot="portrait" class="u-photo" src="${picture}" alt="" width="112" height="112" />
    <a class="p-name u-url" rel="author" href="/author/will">Will Racke</a>
    <span slot="role">Immigration and Foreign Policy Reporter</span>
    <a slot="social" rel="me" href="https://example.com/will" data-service="Mastodon">Follow Will</a>
    <p slot="bio">Writes about the border.</p>
  </galley-author>
  <time slot="published" class="dt-published" datetime="2018-09-11">September 11, 2018</time>
</galley-byline-card>

<galley-font-size-control variant="radios" steps="100, 125, 150" preferences="spacing measure"></galley-font-size-control>

<galley-photo-credit creator="Rodi Said" source="REUTERS" distributable="no" zoomable ratio="3/2" acquire="https://example.com/rights">
  <figure>
    <img src="${picture}" alt="A map of the valley" width="1200" height="800" />
    <figcaption>Hajin, on the Euphrates. <cite>REUTERS/Rodi Said</cite></figcaption>
  </figure>
</galley-photo-credit>

A paragraph between them.

<galley-related-links unique>
  <h2 slot="heading">More on this</h2>
  <galley-related-link layout="compact" kind="analysis" stale-after="365" remember>
    <a href="https://example.com/un-report" hreflang="en">UN Report</a>
    <img slot="media" src="${picture}" alt="" width="320" height="213" />
    <span slot="kicker">World</span>
    <p slot="description">Who counted, and how.</p>
    <time slot="published" datetime="2018-08-14">August 14, 2018</time>
  </galley-related-link>
</galley-related-links>

<galley-licensing-footer license="CC-BY-ND-4.0" holder="Daily Caller News Foundation" year="2018" require="logo byline" rules="credit-author link-original">
  <p>Licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>
  <ul slot="rules"><li>Write to us first.</li></ul>
</galley-licensing-footer>

The last paragraph.`;

/** The same tags in the block editor's block for HTML. */
export const inHtmlBlock = picture =>
  `<!-- wp:paragraph -->\n<p>Before.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${inTags(picture)}\n<!-- /wp:html -->`;

/** Shortcodes, alone and with content. `story` is the address of another story, `picture` the number of a picture. */
export const inShortcodes = (story, picture) => `[galley_byline_card layout="line" prefix="Told by"]

[galley_font_size_control variant="slider"]

[galley_photo_credit picture="${picture}" zoomable position="overlay"]

The text.

[galley_related_link url="${story}" layout="inline"]

[galley_related_links unique]
[galley_related_link url="https://example.com/elsewhere" kind="video"]A film from elsewhere[/galley_related_link]
[/galley_related_links]

[galley_licensing_footer license="CC-BY-4.0"]All of it may be reprinted.[/galley_licensing_footer]`;

const attack = 'javascript:alert(1)';

/** Whatever runs code, in each of the three forms. */
export const hostile = `<galley-byline-card onclick="alert(1)" style="position:fixed;inset:0" prefix="By"><galley-author onmouseover="alert(1)"><a rel="author" href="${attack}" onfocus="alert(1)">Mallory</a></galley-author></galley-byline-card>

<galley-photo-credit creator="Mallory" acquire="${attack}" href="${attack}" license="${attack}" manifest="data:text/html,x" onload="alert(1)"><figure><img src="x" onerror="alert(1)" alt="Nothing" /></figure></galley-photo-credit>

<galley-related-link srcdoc="x" slot="a"><a href="${attack}">A headline that lures</a></galley-related-link>

<galley-licensing-footer origin="${attack}" pixel="${attack}" href="${attack}"><p>The terms.</p><script>alert(1)</script></galley-licensing-footer>

<galley-unknown onclick="alert(1)">Unknown words.</galley-unknown>

[galley_related_link url="${attack}" onclick="alert(1)" label="&quot; onclick=alert(1)"]From a shortcode[/galley_related_link]

[galley_licensing_footer href="${attack}" holder="&lt;img src=x onerror=alert(1)&gt;"]Terms from a shortcode.[/galley_licensing_footer]`;

export const hostileBlocks = `<!-- wp:galley/related-link {"url":"${attack}","title":"From a block <img src=x onerror=alert(1)>"} /-->

<!-- wp:galley/licensing-footer {"content":"Terms from a block. <img src=x onerror=alert(1)>","reason":"\\" onclick=alert(1) x=\\""} /-->`;
