/** Whether the browser's storage holds anything under a control's key, right or wrong. Storage that is denied holds nothing. */
export function hasStored({ storage, key }: { storage: string; key: string }): boolean {
  try {
    return (
      (globalThis as unknown as Record<string, Storage>)[`${storage || 'local'}Storage`]!.getItem(key) !==
      null
    );
  } catch {
    return false;
  }
}
