// What an editor could have stored instead. Each takes all that a system stores, and returns it changed.
import { plainFields } from './article.js';

const changing = change =>
  function changed(stored) {
    if (typeof stored === 'string') return change(stored);
    if (Array.isArray(stored)) return stored.map(changed);
    if (!stored || typeof stored !== 'object') return stored;
    return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, changed(value)]));
  };

export const nothing = stored => stored;

/** The same page in another language, as far as its settings go. */
export const inLanguage = language => changing(value => (/^en(-US)?$/.test(value) ? language : value));

/** What an editor left out: the fields of these names, wherever they stand. */
export const without = names =>
  function stripped(stored) {
    if (Array.isArray(stored)) return stored.map(stripped);
    if (!stored || typeof stored !== 'object') return stored;
    const kept = Object.entries(stored).filter(([name]) => !names.includes(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, stripped(value)]));
  };

/** What somebody could type into a field that is meant for plain words. */
export const attack = '"><img src="x" onerror="window.struck = true"><script>window.struck = true</script>';

/** The attack in the place of each plain field, wherever that is the whole of a value. */
export const attacked = changing(value => (plainFields.includes(value) ? attack : value));
