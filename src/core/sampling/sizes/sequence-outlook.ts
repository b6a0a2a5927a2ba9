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
 * followed from row to row until all is decided. Ending Wald's test moves its risks a little off those asked for.
 *
 * @example
 * sequenceOutlook({ rows: 1, accept: 0, slope: 0.1, acceptLine: 5, rejectLine: 5 }, 0.25) // { accepted: 0.75, rows: 1 }
 */
export function sequenceOutlook(rule: SequenceRule, rate: number): SequenceOutlook {
  let open = new Map([[0, 1]]);
  let [accepted, mean] = [0, 0];
  for (let rows = 1; open.size > 0 && rows <= rule.rows; rows++) {
    const next = new Map<number, number>();
    for (const [wrong, chance] of open) {
      mean += chance;
      for (const [count, part] of [
        [wrong, chance * (1 - rate)],
        [wrong + 1, chance * rate],
      ] as const) {
        const decided = decideAt(rule, rows, count);
        if (decided === undefined) next.set(count, (next.get(count) ?? 0) + part);
        else if (decided === 'accept') accepted += part;
      }
    }
    open = next;
  }
  return { accepted, rows: mean };
}
