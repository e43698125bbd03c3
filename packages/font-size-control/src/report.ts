// What only a developer is told. It stands behind `DEV`, so it is no part of what readers load.
import { articleOf, warn } from '@galley/core';
import type { FontSizeControlElement } from './font-size-control-element.js';
import { entriesOf, isSize, parseSteps } from './steps.js';

const known = {
  variant: ['buttons', 'radios', 'select', 'slider'],
  storage: ['local', 'session', 'none'],
  print: ['normal', 'keep'],
};

// Not taken from profile.ts, which would be in the first load then.
const preferences = ['spacing', 'measure', 'typeface'];

/** Keys whose controls were said to have different steps: once is enough for them all. */
const told = new Set<string>();

/** Tells what is wrong with the attributes, and between controls that share a key. */
export function report(element: FontSizeControlElement): void {
  const { key, localName, ownerDocument, steps } = element;
  const entries = entriesOf(steps?.replace(/[\s,%]+$/, ''));
  if (typeof steps === 'string' && !(entries.length > 1 && entries.every(isSize) && entries.includes(100))) {
    warn(element, `steps="${steps}" is mended. Expected numbers between 50 and 400, 100 among them.`);
  }
  for (const [name, values] of Object.entries(known)) {
    const value = element[name as keyof typeof known];
    if (!values.includes(value))
      warn(element, `${name}="${value}" is unknown. Expected ${values.join(', ')}.`);
  }
  const asked = String(element.preferences ?? '').split(/\s+/);
  for (const name of asked.filter(one => one && !preferences.includes(one))) {
    warn(
      element,
      `preferences: "${name}" is unknown. Expected ${preferences.join(', ')}, with a space between.`,
    );
  }
  // It says itself what it does not find.
  if (element.isConnected) articleOf(element, element.for);
  for (const other of ownerDocument.querySelectorAll<FontSizeControlElement>(localName)) {
    const differs = other.key === key && String(parseSteps(other.steps)) !== String(parseSteps(steps));
    if (differs && !told.has(key)) {
      told.add(key);
      warn(element, `another control with the key "${key}" has other steps. Expected the same ones.`);
    }
  }
}
