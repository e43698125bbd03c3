import { define } from '@galley/core';
import { LicensingFooterElement } from './licensing-footer-element.js';
import type { GalleyRepublishBuildEvent, GalleyRepublishCopyEvent } from './republish-events.js';
import type { GalleyRepublishOpenEvent } from './republish-open-event.js';

define('galley-licensing-footer', LicensingFooterElement);

declare global {
  interface HTMLElementTagNameMap {
    'galley-licensing-footer': LicensingFooterElement;
  }
  interface GlobalEventHandlersEventMap {
    'galley-republish-open': GalleyRepublishOpenEvent;
    'galley-republish-build': GalleyRepublishBuildEvent;
    'galley-republish-copy': GalleyRepublishCopyEvent;
  }
}
