import { countOf } from '../../words/count-of.ts';

/** What is not seen at once, and what is said of it after how many there are, in the page's order. */
const FOLDS = {
  info: 'for your information',
  weightless: 'of dimensions that the config gives no weight',
  existing: 'from before this change',
  fixed: 'fixed by this change',
  waived: 'under a waiver',
} as const;

export type FoldName = keyof typeof FOLDS;

export const FOLD_NAMES = Object.keys(FOLDS) as FoldName[];

/**
 * The title of a fold of findings.
 *
 * @example
 * foldTitle('existing', 2) // '2 findings from before this change'
 */
export function foldTitle(name: FoldName, count: number): string {
  return `${countOf(count, 'finding')} ${FOLDS[name]}`;
}
