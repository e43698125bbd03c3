// For developers alone: it is behind `DEV`, so it is no part of what readers load.
import type { Thing } from './own-data.js';

/** How a value reads: a thing by its name or its address. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(shown))].sort().join(', ');
  if (typeof value !== 'object' || value === null) return String((value as string | undefined) ?? '');
  const { name, contentUrl, url, '@id': id } = value as Thing;
  return shown(name ?? contentUrl ?? url ?? id);
}

/** Each property that the page's own data lacks or says otherwise than the markup. */
export function differences(own: Thing, described: Thing): string[] {
  return Object.keys(described)
    .filter(
      key => !key.startsWith('@') && key !== 'mainEntityOfPage' && shown(own[key]) !== shown(described[key]),
    )
    .map(key => `${key}: "${shown(own[key])}" there, "${shown(described[key])}" here`);
}
