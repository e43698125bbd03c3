import { define } from '@galley/core';
import {
  type GalleyCreditMissingEvent,
  type GalleyImageErrorEvent,
  PhotoCreditElement,
} from './photo-credit-element.js';

define('galley-photo-credit', PhotoCreditElement);

declare global {
  interface HTMLElementTagNameMap {
    'galley-photo-credit': PhotoCreditElement;
  }
  interface GlobalEventHandlersEventMap {
    'galley-credit-missing': GalleyCreditMissingEvent;
    'galley-image-error': GalleyImageErrorEvent;
  }
}
