import { letterOf } from '../letters.ts';
import { foldLabel } from './fold-label.ts';

const made = new WeakMap<readonly string[], readonly string[]>();

/**
 * The letter of each label, in their order: a, b, … z, aa, ab, …
 *
 * A label that is itself one of these letters has its own name for a letter, and no other label has it; so a letter
 * never means one label as a letter and another as a name. Labels that differ in case only leave their letter to nobody.
 *
 * @param labels Must not be changed afterwards.
 * @example
 * labelLetters(['refund', 'card_arrival']) // ['a', 'b']
 * labelLetters(['yes', 'no', 'A']) // ['b', 'c', 'a']
 */
export function labelLetters(labels: readonly string[]): readonly string[] {
  const known = made.get(labels);
  if (known) return known;
  const names = new Map<string, number>();
  for (const label of labels) {
    const name = foldLabel(label);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const own = new Set(labels.map((_, index) => letterOf(index)));
  let next = 0;
  const letters = labels.map((label) => {
    const name = foldLabel(label);
    if (own.has(name) && names.get(name) === 1) return name;
    while (names.has(letterOf(next))) next++;
    return letterOf(next++);
  });
  made.set(labels, letters);
  return letters;
}
