import story from '../story.json';
import { Byline, Credit, Desk, FontSize, Related, Terms } from './desk';

/** Rendered on the server, words and all; the client adds what moves. */
export default function Page() {
  const paragraphs = (texts: string[]) => texts.map(text => <p key={text}>{text}</p>);

  return (
    <Desk>
      <article id="story">
        <p>{story.section}</p>
        <h1>{story.headline}</h1>

        <Credit>
          <figure>
            <img src="/map.svg" alt="Map of the Middle Euphrates valley" width="1200" height="800" />
            <figcaption>
              {story.caption} <cite>REUTERS/Rodi Said</cite>
            </figcaption>
          </figure>
        </Credit>

        <Byline>
          <galley-author>
            <a rel="author" href="https://example.com/author/will-racke">
              {story.author}
            </a>
            <span slot="role">{story.role}</span>
            <a slot="social" rel="me" href="https://example.com/twitter/will-racke">
              Follow Will on Twitter
            </a>
            <a slot="contact" href="mailto:will@dailycallernewsfoundation.org">
              Send tips to will@dailycallernewsfoundation.org
            </a>
          </galley-author>
          <img slot="logo" src="/logo.svg" alt="Daily Caller News Foundation logo" width="184" height="40" />
          <time slot="published" dateTime={story.date}>
            September 11, 2018
          </time>
        </Byline>

        <FontSize />

        {paragraphs(story.before)}
        <Related>
          <a href="https://example.com/un-report">{story.report}</a>
        </Related>
        {paragraphs(story.between)}
        <Related>
          <a href="https://example.com/syria-envoy">{story.envoy}</a>
        </Related>
        {paragraphs(story.after)}

        <Terms>
          <p>
            {story.terms} Questions about these guidelines, or about a partnership, go to{' '}
            <a href="mailto:licensing@dailycallernewsfoundation.org">
              licensing@dailycallernewsfoundation.org
            </a>
            .
          </p>
        </Terms>
      </article>
    </Desk>
  );
}
