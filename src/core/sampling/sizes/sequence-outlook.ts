import { wrongAt } from './acceptance-probability.ts';
import { decideAt, type SequenceRule } from './sequence-rule.ts';

/** What becomes of rows of which a share is wrong. */
export interface SequenceOutlook {
  /** The probability that they are accepted. */
  readonly accepted: number;
  /** The mean number of rows that are asked. */
  readonly rows: number;
}

/**
 * What a sequence does with rows of which a share is wrong, exactly: the probability of each number of wrong rows is
 * followed from row to row until all is decided. Ending Wald's test moves its risks a little off those asked for, and that
 * rows are not asked twice moves them far where most of all rows may be asked.
 *
 * @param population All rows, of which the share is rounded up to a whole row; endless where left out.
 *
 * @example
 * sequenceOutlook({ rows: 1, accept: 0, slope: 0.1, acceptLine: 5, rejectLine: 5 }, 0.25) // { accepted: 0.75, rows: 1 }
 * sequenceOutlook({ rows: 2, accept: 0, slope: 0.1, acceptLine: 5, rejectLine: 5 }, 0.25, 2) // { accepted: 0, rows: 1.5 }
 */
export function sequenceOutlook(
  rule: SequenceRule,
  rate: number,
  population?: number,
): SequenceOutlook {
  const chanceOfWrong = (rows: number, wrong: number) =>
    population === undefined ? rate : (wrongAt(rate, population) - wrong) / (population - rows);
  let open = new Map([[0, 1]]);
  let [accepted, mean] = [0, 0];
  for (let rows = 1; open.size > 0 && rows <= rule.rows; rows++) {
    const next = new Map<number, number>();
    for (const [wrong, chance] of open) {
      mean += chance;
      const wrongNext = chanceOfWrong(rows - 1, wrong);
      for (const [count, part] of [
        [wrong, chance * (1 - wrongNext)],
        [wrong + 1, chance * wrongNext],
      ] as const) {
        if (part <= 0) continue;
        const decided = decideAt(rule, rows, count);
        if (decided === undefined) next.set(count, (next.get(count) ?? 0) + part);
        else if (decided === 'accept') accepted += part;
      }
    }
    open = next;
  }
  return { accepted, rows: mean };
}
