import { define } from '@galley/core';
import { LicensingFooterElement } from './licensing-footer-element.js';
import type {
  GalleyRepublishBuildEvent,
  GalleyRepublishCopyEvent,
  GalleyRepublishOpenEvent,
} from './republish-events.js';

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
