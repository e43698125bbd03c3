import { render } from 'lit';

/** What the suite needs to know of a story; Storybook's own types are wider. */
interface StoryLike {
  name?: string;
  args?: object;
  render?: (args: never) => unknown;
  globals?: Record<string, string>;
  parameters?: Record<string, unknown>;
}

/** The namespace of a `*.stories.ts` module. */
export type StoriesModule = { default: StoryLike } & Record<string, StoryLike>;

/** One state of an element, as the markup that a publisher would write. */
export interface Case {
  name: string;
  markup: string;
  language: string;
  direction: string;
}

/** Turns a template into its markup. The document that it is made in is inert: no element in it is upgraded. */
export function markupOf(template: unknown): string {
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  render(template, container, { creationScope: inert });
  return container.innerHTML.replace(/<!--.*?-->/gs, '').trim();
}

/** All stories of a module as cases. A story without script is the plain state of another one, so it is left out. */
export function casesOf({ default: meta, ...stories }: StoriesModule): Case[] {
  return Object.entries(stories)
    .filter(([, story]) => story.parameters?.['script'] !== false)
    .map(([key, story]) => {
      const renderStory = (story.render ?? meta.render) as (args: object) => unknown;
      const globals = { ...meta.globals, ...story.globals };
      return {
        name: story.name ?? key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
        markup: markupOf(renderStory({ ...meta.args, ...story.args })),
        language: globals['language'] ?? 'en',
        direction: globals['direction'] ?? 'ltr',
      };
    });
}
