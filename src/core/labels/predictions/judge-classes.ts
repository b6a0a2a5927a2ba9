import { suggestWord } from '../../words/suggest-word.ts';
import type { SeenPlace } from './place-log.ts';

/** The labels of a dataset. */
export interface KnownLabels {
  /** Those that rows have. */
  readonly used: ReadonlySet<string>;
  /** The label set of the config; left out where it gives none. */
  readonly declared?: readonly string[];
}

/** What the classes of predictions are to the labels of a dataset. */
export interface JudgedClasses {
  /** The classes, sorted, whether or not a row has them. */
  readonly labels: readonly string[];
  /** Classes that are no label and are refused. */
  readonly unknown: readonly SeenPlace[];
  /** Classes that no row is labelled with and that are taken. */
  readonly unused: readonly string[];
}

/** Comparing every class with every label would take time with the square of their number. */
const MOST_COMPARED = 5000;
const MOST_SUGGESTED = 20;

const meantBy = (label: string, ...lists: readonly (readonly string[])[]) =>
  lists.map((list) => suggestWord(label, list)).find((meant) => meant !== undefined);

/**
 * Compares classes with labels. A class that is no label is refused where the config gives the labels, where it looks like
 * a label that has no class, and where no class is a label; otherwise it is one that rows happen not to have.
 *
 * @param seen Where each class was seen first, by row; undefined for one that a column is named for.
 *
 * @example
 * judgeClasses(new Map([['sheo', undefined], ['boot', undefined]]), { used: new Set(['shoe', 'boot']) }).unknown
 * // [{ text: 'sheo; did you mean shoe?' }]
 */
export function judgeClasses(
  seen: ReadonlyMap<string, number | undefined>,
  { used, declared }: KnownLabels,
): JudgedClasses {
  const known = new Set(declared ? [...declared, ...used] : used);
  const classes = [...seen.keys()].sort();
  const wanting = [...used].filter((label) => !seen.has(label)).slice(0, MOST_COMPARED);
  const listed = (declared ?? []).slice(0, MOST_COMPARED);
  const isNoneKnown = !classes.some((label) => known.has(label));
  const unknown: SeenPlace[] = [];
  let compared = 0;
  for (const label of classes) {
    if (known.has(label)) continue;
    const meant = compared++ < MOST_SUGGESTED ? meantBy(label, wanting, listed) : undefined;
    if (meant === undefined && !declared && !isNoneKnown) continue;
    const row = seen.get(label);
    const text = meant === undefined ? label : `${label}; did you mean ${meant}?`;
    unknown.push({ ...(row === undefined ? {} : { row }), text });
  }
  return {
    labels: classes,
    unknown,
    unused: classes.filter((label) => !used.has(label)),
  };
}
