import { numberValue } from '../../profile/number-value.ts';
import type { DecimalNumber } from '../../profile/parse-number.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import { defineCheck, type Violation } from '../check.ts';
import { showCellChange } from '../damage/show-cell-change.ts';
import { correctionsOf } from './facts/corrections-of.ts';
import { isIdentifierName } from './facts/is-measure.ts';
import { type ReferenceColumn, referenceColumns } from './facts/reference-columns.ts';
import { findConversion, fitsConversion } from './find-conversion.ts';
import { type NumberChange, numberChanges } from './number-changes.ts';
import { powerOfTen } from './power-of-ten.ts';

/** Beyond a million times it is another number. */
const MOST_POWER = 6;

/** Of ten times as many changed numbers, one keeps a single digit and moves by a power of ten by chance. */
const CHANGES_A_DIGIT = 5;

export const magnitudeChange = defineCheck({
  name: 'magnitude-change',
  title: 'Values ten times their old ones',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A number has the same digits as before and is ten, a hundred or a thousand times as large, or as small: a decimal point that moved, a zero too many, a comma read as a point.',
  caveat:
    'A number of one digit, as 5 turned into 50, is told only where the new one lies outside of everything base has in the column; a true rise from 1.2 to 12 looks the same. Where many numbers of a file change, some keep their digits by chance, so short ones are not told: two digits among 50 changed numbers at most, three among 500. Identifiers are passed over. A change that brings a value back among the usual ones is taken for the repair of such a slip.',
  hint: 'Compare the value with its source; put the decimal point back where it was.',
  peers: [],
  parameters: {},
  find: async (context) => {
    const { diff } = context;
    if (!diff) return [];
    const columns = await referenceColumns(context);
    const changed = [...numberChanges(diff)];
    const total = changed.reduce(
      (sum, [, changes]) => sum + (findConversion(changes) ? 0 : changes.length),
      0,
    );
    return changed.flatMap(([column, changes]) =>
      columns[column] && !isIdentifierName(columns[column].name)
        ? jumpsOf(changes, columns[column], total)
        : [],
    );
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value', 'values')} of ${column} moved by a power of ten`,
});

/** Whether so many numbers changed that some of them keep their digits by chance. */
function isChance({ digits }: DecimalNumber, total: number): boolean {
  return total > CHANGES_A_DIGIT * 10 ** (Math.max(digits.length, 2) - 1);
}

/** @param total How many numbers changed in the whole file, those that changed their unit left out. */
function jumpsOf(
  changes: readonly NumberChange[],
  reference: ReferenceColumn,
  total: number,
): Violation[] {
  const conversion = findConversion(changes);
  const isCorrection = correctionsOf(reference);
  const { min, max } = reference.usual.numbers;
  return changes.flatMap((change) => {
    const power = powerOfTen(change.base, change.head);
    if (power === 0 || Math.abs(power) > MOST_POWER) return [];
    if (conversion && fitsConversion(conversion, change)) return [];
    const value = numberValue(change.head);
    const isUsual = value >= min && value <= max;
    if (change.head.digits.length === 1 && isUsual) return [];
    if (isChance(change.head, total) || isCorrection(change)) return [];
    const { index, column, cell } = change;
    const detail = `${showCellChange(cell.base, cell.head)} (${power > 0 ? '×' : '÷'} ${formatCount(10 ** Math.abs(power))})`;
    return [{ side: 'head', index, column, detail, byChange: true }];
  });
}
