import '@galley/elements/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

/** What the compiler must find. It cannot be told to expect an error in a template, so the runner looks for each. */
@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- Expected error: this event tells of a size, and not of a place -->
    <galley-font-size-control (galley-font-size-change)="($event.clientX)" />
    <!-- Expected error: the event has no such field -->
    <galley-related-link (galley-related-click)="($event.href)" />
    <!-- Expected error: the field is not a text -->
    <galley-related-link (galley-related-click)="open($event.link)" />
    <!-- Expected error: no such value -->
    <galley-font-size-control (galley-font-size-change)="($event.cause === 'robot')" />
  `,
})
export class Mistakes {
  open(address: string) {
    return address;
  }
}
