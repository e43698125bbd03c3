import { Component, signal } from '@angular/core';
import type { FontSizeControlElement, RelatedLinkElement } from '@galley/elements';
import { Article } from './article';

@Component({
  selector: 'app-root',
  imports: [Article],
  template: `
    <form>
      <select
        #layouts
        name="layout"
        aria-label="Layout"
        (change)="layout.set(layoutNames[layouts.selectedIndex])"
      >
        @for (name of layoutNames; track name) {
          <option>{{ name }}</option>
        }
      </select>
      <select
        #variants
        name="variant"
        aria-label="Variant"
        (change)="variant.set(variantNames[variants.selectedIndex])"
      >
        @for (name of variantNames; track name) {
          <option>{{ name }}</option>
        }
      </select>
      <label>
        <input #box type="checkbox" name="distributable" (change)="distributable.set(box.checked)" />
        Distributable
      </label>
      <button type="button" name="shown" (click)="shown.set(!shown())">
        {{ shown() ? 'Close' : 'Open' }}
      </button>
    </form>
    @if (shown()) {
      <app-article
        [layout]="layout()"
        [variant]="variant()"
        [distributable]="distributable()"
        (heard)="hear($event)"
      />
    }
    <ol id="heard">
      @for (what of heard(); track $index) {
        <li>{{ what }}</li>
      }
    </ol>
  `,
})
export class App {
  readonly layoutNames: RelatedLinkElement['layout'][] = ['inline', 'card', 'compact'];
  readonly variantNames: FontSizeControlElement['variant'][] = ['buttons', 'radios', 'select', 'slider'];

  readonly shown = signal(true);
  readonly layout = signal(this.layoutNames[0]);
  readonly variant = signal(this.variantNames[0]);
  readonly distributable = signal(false);
  readonly heard = signal<string[]>([]);

  hear(what: string) {
    this.heard.update(before => [...before, what]);
  }
}
