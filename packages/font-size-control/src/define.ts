import { define } from '@galley/core';
import type { GalleyFontSizeChangeEvent } from './change-event.js';
import { FontSizeControlElement } from './font-size-control-element.js';

define('galley-font-size-control', FontSizeControlElement);

declare global {
  interface HTMLElementTagNameMap {
    'galley-font-size-control': FontSizeControlElement;
  }
  interface GlobalEventHandlersEventMap {
    'galley-font-size-change': GalleyFontSizeChangeEvent;
  }
}
