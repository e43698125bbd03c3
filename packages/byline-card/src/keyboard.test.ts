import { shownStory, walk, until } from '@galley/tooling/suite';
import './define.js';
import * as stories from './byline-card.stories.js';

describe('a reader with a keyboard, in a byline', () => {
  it('goes from the name to the newsroom, the ways to reach the author, and the links of the biography', async () => {
    await shownStory(stories, 'all slots');
    await walk(
      ['Tab', 'Karim Haddad'],
      ['Tab', 'Example Newswire'],
      ['Tab', 'Karim Haddad on Bluesky'],
      ['Tab', 'haddad@example.com'],
      ['Tab', 'his series on the river'],
      ['Shift+Tab', 'haddad@example.com'],
    );
  });

  it('passes over authors who are folded, opens them, stands on the first of them, and folds them again', async () => {
    const page = await shownStory(stories, 'fold');
    const card = page.querySelector('galley-byline-card')!;
    card.max = 3;
    await until(() => card.shadowRoot?.querySelector('button')?.checkVisibility());
    await walk(
      ['Tab', 'Karim Haddad'],
      ['Tab', 'Will Racke'],
      ['Tab', 'Jörg Öztürk'],
      ['Tab', 'and 4 others'],
      ['Enter', 'Layla Aziz'],
      ['Tab', 'Анна Ахматова'],
      ['Tab', 'Ana Inés Prado'],
      ['Tab', 'Yuki Tanaka'],
      ['Tab', 'Show fewer'],
      [' ', 'and 4 others'],
      ['Shift+Tab', 'Jörg Öztürk'],
    );
  });
});
