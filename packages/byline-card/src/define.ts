import { define } from '@galley/core';
import { isServer } from 'lit';
import { AuthorElement, type GalleyAuthorClickEvent } from './author-element.js';
import { BylineCardElement } from './byline-card-element.js';
import type { GalleyFollowToggleEvent } from './follow.js';

// The card speaks to its authors, so they come first. A server has nothing to draw for them.
if (!isServer) define('galley-author', AuthorElement);
define('galley-byline-card', BylineCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'galley-author': AuthorElement;
    'galley-byline-card': BylineCardElement;
  }
  interface GlobalEventHandlersEventMap {
    'galley-author-click': GalleyAuthorClickEvent;
    'galley-follow-toggle': GalleyFollowToggleEvent;
  }
}
