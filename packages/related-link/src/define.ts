import { define } from '@galley/core';
import type { GalleyRelatedClickEvent } from './click-event.js';
import { RelatedLinkElement } from './related-link-element.js';
import { RelatedLinksElement } from './related-links-element.js';
import type { GalleyRelatedViewEvent } from './view-event.js';

define('galley-related-link', RelatedLinkElement);
define('galley-related-links', RelatedLinksElement);

declare global {
  interface HTMLElementTagNameMap {
    'galley-related-link': RelatedLinkElement;
    'galley-related-links': RelatedLinksElement;
  }
  interface GlobalEventHandlersEventMap {
    'galley-related-click': GalleyRelatedClickEvent;
    'galley-related-view': GalleyRelatedViewEvent;
  }
}
