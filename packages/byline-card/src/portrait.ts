/** A portrait that does not come makes room for the initials beneath it. */
export function judge({ target, type }: Pick<Event, 'target' | 'type'>): void {
  (target as Element)
    .closest?.('galley-author > [slot="portrait"]')
    ?.toggleAttribute('hidden', type === 'error');
}
