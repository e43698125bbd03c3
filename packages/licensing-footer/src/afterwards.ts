// Fetched once a footer is drawn: what it does besides offering a copy.
import { DEV, later } from '@galley/core';
import { render, type ReactiveController } from 'lit';
import type { LicensingFooterElement } from './licensing-footer-element.js';
import type { Rest } from './time-limit.js';

/** Those that an address may have to look for, by their footers. */
const known = new WeakMap<Element, Afterwards>();

/** Draws the signs of the licence, marks its link, looks at the clock and at the page's address. */
export class Afterwards implements ReactiveController {
  /** Why no copy is offered now. */
  rest?: Rest;
  /** Settles when the signs are drawn. */
  drawn?: Promise<unknown>;
  #limits = '';
  #marked?: HTMLAnchorElement;
  /** Whether machines were told something that may have to be taken back. */
  #told = false;
  #looked?: Promise<unknown>;
  #stop?: () => void;

  constructor(
    readonly footer: LicensingFooterElement,
    readonly language: () => string,
    /** Opens the dialog. */
    readonly show: (trigger: HTMLElement) => void,
  ) {
    known.set(footer, this);
    footer.addController(this);
    this.#arrive();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#arrive);
    this.#watchTime();
    if (this.#told) this.check();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#arrive);
    this.#stop?.();
    if (this.#told)
      void later(this.footer, import('./for-machines.js'), ({ tellOfMining }) => tellOfMining());
    // Off the page for a moment, it would come back open, but above nothing.
    this.footer.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  }

  hostUpdated(): void {
    const { footer } = this;
    const signs = footer.renderRoot.querySelector<HTMLElement>('[part="signs"]');
    if (signs)
      this.drawn = later(footer, import('./license-marks.js'), ({ drawMarks }) =>
        render(drawMarks(footer.license), signs),
      );
    if (this.#limits !== limitsOf(footer)) this.#watchTime();
    this.check();
  }

  /** Crawlers and archives look for the licence where `rel` points to. */
  check(): void {
    const { footer } = this;
    const links = [...footer.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const isLicense = ({ href, hostname, pathname }: HTMLAnchorElement) =>
      (/(^|\.)creativecommons\.org$/.test(hostname) && /^\/(licenses|publicdomain)\//.test(pathname)) ||
      href === footer.license;
    // One that was marked here, and leads elsewhere now.
    if (this.#marked && !isLicense(this.#marked)) this.#marked.relList.remove('license');
    if (!links.some(({ relList }) => relList.contains('license')))
      (this.#marked = links.find(isLicense))?.relList.add('license');
    if (this.#told || footer.mining || footer.rdfa) this.#tellMachines();
    if (DEV) void later(footer, import('./report.js'), ({ report }) => report(footer));
  }

  #tellMachines(): void {
    this.#told = true;
    void later(this.footer, import('./for-machines.js'), ({ tellMachines }) => tellMachines(this.footer));
  }

  /** Only who sets a limit of time loads what looks at the clock. */
  #watchTime(): void {
    const { footer } = this;
    this.#limits = limitsOf(footer);
    this.#stop?.();
    this.#stop = undefined;
    if (!isLimited(footer)) return this.#rest(undefined);
    this.#looked = later(footer, import('./time-limit.js'), ({ watchTime }) => {
      this.#stop?.();
      if (footer.isConnected) this.#stop = watchTime(footer, this.language, this.#rest);
    });
  }

  /** Waits until the clock was looked at; fails where what looks at it does not come, after asking for it again. */
  async look(): Promise<void> {
    const { footer } = this;
    if (!this.#stop || this.#limits !== limitsOf(footer)) this.#watchTime();
    await this.#looked;
    if (isLimited(footer) && !this.#stop) throw new Error('nothing looks at the clock');
  }

  #rest = (rest: Rest | undefined): void => {
    if (!rest && !this.rest) return;
    this.rest = rest;
    this.footer.requestUpdate();
  };

  /** An address that ends in "#republish" opens the dialog of the first footer that offers a copy. */
  #arrive = (): void => {
    if (location.hash === '#republish') void this.#openFirst();
  };

  async #openFirst(): Promise<void> {
    const { footer } = this;
    for (const one of document.querySelectorAll<LicensingFooterElement>(
      'galley-licensing-footer:not([disabled])',
    )) {
      if (one === footer) {
        const trigger =
          footer.querySelector<HTMLElement>(':scope > [slot="republish"]') ??
          footer.renderRoot.querySelector<HTMLElement>('[part="button"]');
        if (trigger) this.show(trigger);
        return;
      }
      await one.updateComplete;
      const other = known.get(one);
      const offers = await other?.look().then(
        () => !other.rest,
        () => false,
      );
      if (offers) return;
    }
  }

  /** A year, or a range of years, in the digits of the language. */
  inDigits(year: string): string {
    const language = this.language();
    // The first number format of a page takes as long as starting all elements.
    if (/^en(-\w\w)?$/.test(language)) return year;
    try {
      const { format } = new Intl.NumberFormat(language, { useGrouping: false });
      return year.replace(/\d/g, digit => format(Number(digit)));
    } catch {
      return year; // the language tag is none
    }
  }
}

const isLimited = ({ since, until }: LicensingFooterElement): boolean => !!(since || until);
const limitsOf = ({ since, until, zone }: LicensingFooterElement): string => [since, until, zone].join();
