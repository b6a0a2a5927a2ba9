import { z } from 'zod';
import type { CellChange } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { parseMoment } from '../../profile/parse-moment.ts';
import { readQuantity } from '../../profile/read-quantity.ts';
import { cellText } from '../../table/cell.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck, type Violation } from '../check.ts';
import { type ChangedCell, changedCells } from '../columns/changed-cells.ts';
import { showCellChange } from '../damage/show-cell-change.ts';
import { type DigitSlip, digitSlip } from './digit-slip.ts';
import { correctionsOf } from './facts/corrections-of.ts';
import { type ReferenceColumn, referenceColumns } from './facts/reference-columns.ts';
import { powerOfTen } from './power-of-ten.ts';

/** Of the changed cells of the whole file so many have to look like slips, or the few that do fit by chance. */
const SHARE_OF_FILE = 0.05;

export const digitSwap = defineCheck({
  name: 'digit-swap',
  title: 'Digits mistyped',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A number or code differs from its old value as a slip of the keyboard makes it: two neighbouring digits swapped, one typed twice, or one left out. Such a value looks right and is wrong.',
  caveat:
    'The repair of such a slip looks the same, unless the old value was an outlier. Where many values of a column change, some fit by chance, so nothing is said unless a good part of them does; dates and numbers of fewer than three digits are passed over.',
  hint: 'Compare the value with its source.',
  peers: [],
  parameters: {
    share: z
      .number()
      .min(0)
      .max(1)
      .default(0.2)
      .meta({
        description: 'The share of the changed cells of a column that have to look like slips.',
        origin:
          'In a column of numbers that are all updated, 1 to 3 in 100 look like slips by chance; the rest is a margin.',
        examples: [0.2, 0.05],
      }),
  },
  find: async (context, { share }) => {
    const { diff } = context;
    if (!diff) return [];
    const columns = await referenceColumns(context);
    const changed = [...cellsWithDigits(diff)];
    const found = changed.flatMap(([column, cells]) => {
      const slips = slipsOf(cells, columns[column]);
      return slips.length >= cells.length * share ? slips : [];
    });
    const total = changed.reduce((sum, [, cells]) => sum + cells.length, 0);
    return found.length >= total * SHARE_OF_FILE ? found : [];
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} may be mistyped`,
});

/** The cells that really changed and had digits before and after, by 0-based column of head. */
function cellsWithDigits(diff: Diff): Map<number, ChangedCell[]> {
  const byColumn = new Map<number, ChangedCell[]>();
  for (const changed of changedCells(diff)) {
    const { cell } = changed;
    if (cell.class.class !== 'substantive' || cell.headColumn === undefined) continue;
    if (!/\d/.test(cellText(cell.base)) || !/\d/.test(cellText(cell.head))) continue;
    const cells = byColumn.get(cell.headColumn) ?? [];
    byColumn.set(cell.headColumn, cells);
    cells.push(changed);
  }
  return byColumn;
}

function slipsOf(
  cells: readonly ChangedCell[],
  reference: ReferenceColumn | undefined,
): Violation[] {
  const isCorrection = reference ? correctionsOf(reference) : () => false;
  return cells.flatMap(({ index, column, cell }): Violation[] => {
    const slip = slipOf(cell, isCorrection);
    if (!slip) return [];
    const detail = `${showCellChange(cell.base, cell.head)}: ${slip}`;
    return [{ side: 'head', index, column, detail, byChange: true }];
  });
}

function slipOf(
  { base, head }: CellChange,
  isCorrection: ReturnType<typeof correctionsOf>,
): DigitSlip | undefined {
  const [from, to] = [cellText(base).trim(), cellText(head).trim()];
  const slip = digitSlip(from, to);
  if (!slip || parseMoment(from) || parseMoment(to)) return undefined;
  const numbers = { base: readQuantity(from), head: readQuantity(to) };
  if (!numbers.base || !numbers.head) return slip;
  const pair = { base: numbers.base, head: numbers.head };
  return powerOfTen(pair.base, pair.head) === 0 && !isCorrection(pair) ? slip : undefined;
}
