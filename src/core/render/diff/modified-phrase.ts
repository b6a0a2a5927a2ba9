import type { Diff } from '../../diff/diff.ts';
import { countOf } from '../../words/count-of.ts';
import { kindPhrase } from '../../words/kind-phrases.ts';
import { listNames } from '../../words/list-names.ts';
import { type KindSum, sumKinds } from './sum-kinds.ts';

/** Kinds named one by one; a file where more happened is told so. */
const MOST_KINDS = 3;

/**
 * What happened to the cells of the modified rows, by class: what was only spelled differently, what was
 * damaged and where, and how many changes are left that mean something. Undefined where no cell was
 * re-spelled or damaged, so that there is nothing to tell apart.
 *
 * @example
 * // '40 rows modified: dates re-formatted, 3 substantive changes'
 */
export function modifiedPhrase(diff: Diff): string | undefined {
  const { modified, cells } = diff.counts;
  if (modified === 0 || cells.cosmetic + cells.damage === 0) return undefined;
  const phrases = [
    ...kindPhrases(diff, 'cosmetic', ({ kind }) => kindPhrase(kind)),
    ...kindPhrases(diff, 'damage', damagePhrase),
    ...substantivePhrase(cells),
  ];
  return `${countOf(modified, 'row')} ${isResaved(diff) ? 're-saved' : 'modified'}: ${phrases.join(', ')}`;
}

/**
 * Whether at least half of the rows that base and head share were re-spelled or damaged, as happens when a
 * program opens a file and saves it again.
 */
function isResaved({ counts, columnChanges }: Diff): boolean {
  // Rows are not counted by column: the most affected column tells how many there are at least.
  const touched = columnChanges.reduce(
    (most, { cosmetic, damage }) => Math.max(most, cosmetic + damage),
    counts.modified - counts.substantiveRows,
  );
  return touched > 1 && touched * 2 >= counts.headRows - counts.added;
}

function kindPhrases(
  diff: Diff,
  cellClass: 'cosmetic' | 'damage',
  describe: (sum: KindSum) => string,
): string[] {
  const sums = sumKinds(diff.columnChanges, cellClass);
  const phrases = sums.slice(0, MOST_KINDS).map(describe);
  const left = sums.length - phrases.length;
  return left > 0 ? [...phrases, countOf(left, `more ${cellClass} kind`)] : phrases;
}

function damagePhrase({ kind, count, columns }: KindSum): string {
  // Over several columns a row may be damaged more than once: cells are counted.
  const noun = columns.length === 1 ? 'row' : 'cell';
  return `${kindPhrase(kind)} in ${listNames(columns, 2)} (${countOf(count, noun)}, damage)`;
}

function substantivePhrase({ damage, substantive }: Diff['counts']['cells']): string[] {
  if (substantive > 0) return [countOf(substantive, 'substantive change')];
  return damage > 0 ? [] : ['no substantive change'];
}
