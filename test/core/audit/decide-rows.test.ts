import { expect, it } from 'vitest';
import { collectAnswers } from '../../../src/core/audit/answers/collect-answers.ts';
import { decideRows } from '../../../src/core/audit/score/decide-rows.ts';
import { judgeRows } from '../../../src/core/audit/score/judge-rows.ts';
import { auditKeyOf } from './audit-key-of.ts';

const key = auditKeyOf({ rows: 2 });
const lines = key.rows.flatMap(({ codes }) =>
  codes.map((code, expert) => ({
    code: code!,
    answer: expert === 0 ? 'shoe' : 'boot',
    note: '',
    line: 2,
  })),
);
const open = judgeRows(key, collectAnswers(key, [{ name: 'a.csv', lines }]));
const decide = (row_id: string, decision: string, line: number) => ({
  row_id,
  decision,
  why: '',
  place: `d.csv line ${line}`,
});

it('goes by the first of two decisions of a row, and tells of the other and of rows that are none', () => {
  const id = open[0]!.row.row_id;
  const { rows, problems } = decideRows(key, open, [
    decide(id, 'boot', 2),
    decide(id, 'shoe', 3),
    decide('row 99', 'shoe', 4),
  ]);
  expect(rows.map(({ verdict, agreed }) => [verdict, agreed])).toEqual([
    ['wrong', 'boot'],
    ['open', undefined],
  ]);
  expect(problems).toEqual([
    'd.csv line 3: d.csv line 2 decides the row otherwise, and counts.',
    'd.csv line 4: the row row 99 is none of this audit.',
  ]);
});
