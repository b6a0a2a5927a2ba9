import type { Answer } from '../answer.ts';
import type { RowVerdict, Verdicts } from '../verdicts/row-verdict.ts';
import type { Outcomes } from './outcomes.ts';

/** Labels that experts found wrong, by the design's weights; rows that are still open do not count. */
export function errorOutcomes({ rows }: Verdicts): Outcomes {
  const settled = rows.filter(({ verdict }) => verdict !== 'open');
  return {
    measure: 'error',
    ...weighed(settled),
    bad: settled.map((row) => row.verdict === 'wrong'),
  };
}

/**
 * Rows on which experts gave different answers, of those that two or more answered. `can't tell` agrees with nothing, not
 * even with itself.
 */
export function disagreementOutcomes({ rows }: Verdicts): Outcomes {
  const answered = rows.filter(({ answers }) => answers.filter(isGiven).length > 1);
  return {
    measure: 'disagreement',
    ...weighed(answered),
    bad: answered.map(({ answers }) => differ(answers.filter(isGiven))),
  };
}

const weighed = (rows: readonly RowVerdict[]) => ({
  rows: rows.map(({ row }) => row),
  weights: rows.map(({ inclusion }) => 1 / inclusion),
});

const isGiven = ({ kind }: Answer): boolean => kind !== 'none';

function differ(answers: readonly Answer[]): boolean {
  const said = new Set(answers.map(textOf));
  return said.size > 1 || answers.some(({ kind }) => kind === 'cannot-tell');
}

function textOf(answer: Answer): string {
  if (answer.kind === 'label') return `label ${answer.label}`;
  return answer.kind === 'unknown' ? `label ${answer.text}` : answer.kind;
}
