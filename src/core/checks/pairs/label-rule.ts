import { inferType } from '../../profile/infer-type.ts';
import { jaccard } from '../../similarity/jaccard.ts';
import { normaliseText } from '../../similarity/normalise-text.ts';
import { shingles } from '../../similarity/shingles.ts';

/** What a label is: one of a set, a number on a scale, or a text of its own such as an answer. */
export type LabelKind = 'class' | 'number' | 'text';

/** A label that is mostly longer than this is no name of a class. */
const LONGEST_CLASS = 40;
/** A class comes back: fewer rows to a label than this, on average, and labels are texts. */
const LEAST_ROWS_PER_CLASS = 2;
/** A scale of numbers with more steps than this is a measurement and not a set of grades. */
const MOST_GRADES = 20;
const ANSWER_SHINGLE = 3;

/**
 * Tells what a label column holds, from its different values and the number of rows that have one: numbers of more
 * than 20 different values are measurements; values that are longer than 40 characters on average, or of which there
 * is more than one to two rows, are texts; all else are classes.
 *
 * @example
 * labelKind(['refund', 'billing'], 900) // 'class'
 * labelKind(['0.71', '0.5'], 900) // 'class'
 * labelKind(['It takes two days.', 'You can do that in the app.', 'Never.'], 3) // 'text'
 */
export function labelKind(labels: readonly string[], rows: number): LabelKind {
  const type = inferType(labels);
  const isNumeric = type === 'integer' || type === 'number';
  if (isNumeric) return labels.length > MOST_GRADES ? 'number' : 'class';
  const length = labels.reduce((sum, label) => sum + label.length, 0) / Math.max(1, labels.length);
  const comesBack = labels.length * LEAST_ROWS_PER_CLASS <= rows || labels.length <= 2;
  return length > LONGEST_CLASS || !comesBack ? 'text' : 'class';
}

/**
 * Whether two labels of one input contradict each other: classes when they differ in more than letter case, texts
 * when they are not alike, numbers never.
 *
 * @param alike Jaccard similarity of their 3-character shingles from which two texts say the same.
 *
 * @example
 * labelsDiffer('class', 'Refund', 'refund', 0.5) // false
 * labelsDiffer('text', 'It takes two days.', 'it takes two days', 0.5) // false
 * labelsDiffer('text', 'It takes two days.', 'Ask your bank.', 0.5) // true
 */
export function labelsDiffer(kind: LabelKind, a: string, b: string, alike: number): boolean {
  if (a === b || kind === 'number') return false;
  if (kind === 'class') return a.toLowerCase() !== b.toLowerCase();
  const parts = [a, b].map((text) => shingles(normaliseText(text), ANSWER_SHINGLE));
  return jaccard(parts[0]!, parts[1]!) < alike;
}
