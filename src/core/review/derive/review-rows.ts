import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import type { DatasetFacts } from '../facts.ts';
import type { RoundSealed, SealedRow } from '../journal.ts';
import type { Decisions } from './decisions.ts';
import { isSame, judgeRow, type Question } from './judge-row.ts';
import { rowKey } from './name-rows.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** What sealed rows are held against. */
export interface Standing {
  readonly question: Question;
  /** As the rows are in head. */
  readonly current: DatasetFacts['current'];
  /** By {@link rowKey}. */
  readonly names: ReadonlyMap<string, string>;
  readonly decisions: Decisions;
}

/** The rows of a seal as they stand now. */
export function reviewRows(
  { dataset, round, rows }: RoundSealed,
  { names, ...standing }: Standing,
): readonly ReviewedRow[] {
  return rows.map((row) => {
    const name = names.get(rowKey(dataset, round, row.id))!;
    return { ...row, name, ...judgeStanding(name, row, standing) };
  });
}

function judgeStanding(
  name: string,
  row: SealedRow,
  { question, current, decisions }: Omit<Standing, 'names'>,
): Pick<
  ReviewedRow,
  'agreed' | 'final' | 'decidedBy' | 'verdict' | 'current' | 'mended' | 'dismissal'
> {
  const { agreed, verdict: together } = judgeRow(row.answers, question);
  const decided = together === undefined ? decisions.adjudicated.get(name) : undefined;
  const final = together ?? decided?.label;
  const label = Object.hasOwn(current, row.id) ? current[row.id]!.label : undefined;
  const shared = { agreed, current: label, ...(decided && { decidedBy: decided.by }) };
  if (final === undefined) return { ...shared, verdict: 'open' };
  if (isSame(final, row.label, question)) return { ...shared, final, verdict: 'right' };
  const dismissal = decisions.dismissed.get(name);
  const mended = mendingOf(final, label, question) ?? (dismissal && 'dismissed');
  return {
    ...shared,
    final,
    verdict: 'wrong',
    ...(mended && { mended }),
    ...(dismissal && { dismissal }),
  };
}

function mendingOf(
  final: string,
  label: string | undefined,
  question: Question,
): 'gone' | 'corrected' | undefined {
  if (label === undefined) return 'gone';
  return final !== BAD_ROW_TEXT && isSame(final, label, question) ? 'corrected' : undefined;
}
