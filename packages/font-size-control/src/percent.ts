let format: Intl.NumberFormat;
let spoken: string | undefined;

/** Who writes sizes as JavaScript does: the first number format of a page takes as long as starting all elements. */
const simple = /^(en(-US|-GB)?|hi|ja|ko|zh)$/;

/** A size as a reader of the language writes it: "112.5%", "112,5 %". */
export function percent(size: number, language: string): string {
  if (simple.test(language)) return `${+size.toFixed(1)}%`;
  if (language !== spoken) {
    const options = { style: 'percent', maximumFractionDigits: 1 } as const;
    try {
      format = new Intl.NumberFormat(language, options);
    } catch {
      format = new Intl.NumberFormat('en', options); // the page's `lang` is no language tag
    }
    spoken = language;
  }
  return format.format(size / 100);
}
