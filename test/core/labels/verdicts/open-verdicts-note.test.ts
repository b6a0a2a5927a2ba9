import { expect, it } from 'vitest';
import { openVerdictsNote } from '../../../../src/core/labels/verdicts/open-verdicts-note.ts';
import type { RowVerdict, Verdict } from '../../../../src/core/labels/verdicts/row-verdict.ts';

const row = (verdict: Verdict, inclusion: number): RowVerdict => ({
  row: 0,
  stratum: '',
  inclusion,
  verdict,
  answers: [],
});

it('says between which rates the answer lies, by the design', () => {
  // Weights 2 wrong, 4 open and 2 right: 2/8 to 6/8.
  const rows = [row('wrong', 0.5), row('open', 0.25), row('right', 0.5)];
  expect(openVerdictsNote({ rows })).toBe(
    '1 verdict is still open, and left out of the rates of wrong labels: over all rows that rate is 25.0 % were they all right, and 75.0 % were they all wrong.',
  );
  expect(openVerdictsNote({ rows: [row('right', 1)] })).toBeUndefined();
});
