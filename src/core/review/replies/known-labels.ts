import { foldLabel } from './fold-label.ts';
import { labelLetters } from './label-letters.ts';

/** A label set made ready to be asked about many answers. */
export interface KnownLabels {
  readonly labels: readonly string[];
  /** By the folded name; more than one where labels differ in spelling only. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byLetter: ReadonlyMap<string, string>;
  readonly letterOf: ReadonlyMap<string, string>;
  /** Folded names in order, for prefixes. */
  readonly sorted: readonly string[];
  /** First words of names that have several, with the words of the longest of them. */
  readonly severalWords: ReadonlyMap<string, number>;
  readonly longest: number;
  /** Whether a digit stands in a name, so that a number in a line need not be a row. */
  readonly hasDigits: boolean;
}

const ready = new WeakMap<readonly string[], KnownLabels>();

/** @param labels Must not be changed afterwards. */
export function knownLabels(labels: readonly string[]): KnownLabels {
  const known = ready.get(labels);
  if (known) return known;
  const byName = new Map<string, string[]>();
  for (const label of labels) {
    const name = foldLabel(label);
    const spellings = byName.get(name);
    if (spellings) spellings.push(label);
    else byName.set(name, [label]);
  }
  const letters = labelLetters(labels);
  const names = [...byName.keys()];
  const made: KnownLabels = {
    labels,
    byName,
    byLetter: new Map(letters.map((letter, index) => [letter, labels[index]!])),
    letterOf: new Map(letters.map((letter, index) => [labels[index]!, letter])),
    sorted: names.toSorted(byCodeUnits),
    severalWords: severalWordsOf(names),
    longest: names.reduce((most, name) => Math.max(most, name.length), 0),
    hasDigits: names.some((name) => /\d/.test(name)),
  };
  ready.set(labels, made);
  return made;
}

function severalWordsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length > 1) found.set(words[0]!, Math.max(words.length, found.get(words[0]!) ?? 0));
  }
  return found;
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
