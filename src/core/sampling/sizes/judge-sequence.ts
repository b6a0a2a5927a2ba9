import { countOf } from '../../words/count-of.ts';
import { decideAt, type SequenceRule } from './sequence-rule.ts';

/** What rows asked one after another say so far. */
export interface SequenceVerdict {
  readonly verdict: 'accept' | 'reject' | 'go_on';
  /** The rows that the verdict stands on; later ones do not count. */
  readonly rows: number;
  /** The wrong ones among them. */
  readonly wrong: number;
  readonly sentence: string;
}

/**
 * Judges rows in the order they were asked: by Wald's lines, and at the last row of the plan by its acceptance number,
 * or earlier where the rows that are left cannot change that. The first decision stands.
 *
 * @param results Whether each row was wrong.
 *
 * @example
 * judgeSequence([true, true, true], sizeBySequence({ kind: 'sequential', good: 0.02, bad: 0.08 }, 10_000)).verdict // 'reject'
 */
export function judgeSequence(results: readonly boolean[], plan: SequenceRule): SequenceVerdict {
  let wrong = 0;
  for (let rows = 1; rows <= Math.min(results.length, plan.rows); rows++) {
    if (results[rows - 1]) wrong++;
    const left = plan.rows - rows;
    const decided = decideAt(plan, rows, wrong);
    if (decided !== undefined) return verdictOf(decided, rows, wrong, left);
  }
  const rows = results.length;
  const sentence = `${found(wrong, rows)}: not clear yet, go on, up to ${countOf(plan.rows, 'row')} in all.`;
  return { verdict: 'go_on', rows, wrong, sentence };
}

function verdictOf(
  verdict: 'accept' | 'reject',
  rows: number,
  wrong: number,
  left: number,
): SequenceVerdict {
  const said = verdict === 'accept' ? 'few enough to pass' : 'too many to pass';
  const early = left > 0 ? ' The share found is biased, since asking ended early.' : '';
  return { verdict, rows, wrong, sentence: `${found(wrong, rows)}: ${said}.${early}` };
}

const found = (wrong: number, rows: number) => `${wrong} wrong of ${countOf(rows, 'row')}`;
