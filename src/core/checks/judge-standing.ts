import type { Check, CheckContext, Violation } from './check.ts';
import type { Standing } from './finding.ts';
import type { ChangeIndex } from './index-changes.ts';
import { type RowJudge, rowJudge } from './row-judge.ts';
import { ViolatedPlaces } from './violated-places.ts';

/** A violation and whether this change made it. */
export interface JudgedViolation {
  readonly violation: Violation;
  readonly standing: Standing;
}

/**
 * Works out which violations of one check are new, existing or fixed.
 *
 * - A row of head is new if it was added or a cell that the rule reads was changed; with partners, if any of
 *   them is. Else it is existing.
 * - What only a change can cause (`byChange`) is new.
 * - What is about the file or its header is existing if base has it too, for the same column.
 * - A violation of base is fixed if head has none of the same column in the row's counterpart, or in the file;
 *   else head's speaks for both and base's is left out.
 * - Without a base all are new.
 * - What is only told where it is new (`onlyIfNew`) is left out where it is existing.
 *
 * @param changes Left out where there is no base to compare with.
 */
export function judgeStanding(
  check: Check,
  violations: readonly Violation[],
  context: CheckContext,
  changes?: ChangeIndex,
): JudgedViolation[] {
  const ofHead = violations.filter(({ side }) => side === 'head');
  if (!changes) return ofHead.map((violation) => ({ violation, standing: 'new' }));

  const ofBase = violations.filter(({ side }) => side === 'base');
  const inBase = new ViolatedPlaces(ofBase, changes.renamed);
  const inHead = new ViolatedPlaces(ofHead);
  const isNewRow = rowJudge(check, context, changes);

  const judged = ofHead.flatMap((violation): JudgedViolation[] => {
    const standing = isNew(violation, inBase, isNewRow) ? 'new' : 'existing';
    return standing === 'existing' && violation.onlyIfNew ? [] : [{ violation, standing }];
  });
  for (const violation of ofBase) {
    if (!isLeft(violation, inHead, changes)) judged.push({ violation, standing: 'fixed' });
  }
  return judged;
}

function isNew(violation: Violation, inBase: ViolatedPlaces, isNewRow: RowJudge): boolean {
  const { index, column, partners = [], byChange } = violation;
  if (byChange) return true;
  if (index === undefined) return !inBase.has(column);
  return isNewRow(index, column) || partners.some((row) => isNewRow(row, column));
}

/** Whether head still has what base had. */
function isLeft(violation: Violation, inHead: ViolatedPlaces, changes: ChangeIndex): boolean {
  const { index, column } = violation;
  const name = column === undefined ? undefined : (changes.renamed.get(column) ?? column);
  if (index === undefined) return inHead.has(name);
  const counterpart = changes.baseToHead[index] ?? -1;
  return counterpart !== -1 && inHead.has(name, counterpart);
}
