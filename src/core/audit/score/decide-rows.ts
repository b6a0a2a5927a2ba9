import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import { cutText } from '../../words/cut-text.ts';
import { readAskedAnswer } from '../answers/read-asked-answer.ts';
import type { Decision } from '../answers/read-decisions.ts';
import { tellUnknown } from '../answers/tell-unknown.ts';
import type { AuditKey } from '../key/audit-key.ts';
import { valuesAgree } from '../tolerance.ts';
import type { JudgedRow } from './judge-rows.ts';

/**
 * Rows as they stand once somebody decided some on which experts differ. Only such rows can be decided: what experts agree
 * on stands. How far experts agree is another question, which no decision changes.
 */
export function decideRows(
  key: AuditKey,
  rows: readonly JudgedRow[],
  decisions: readonly Decision[],
): { rows: readonly JudgedRow[]; problems: readonly string[] } {
  const byRow = new Map<string, Decision>();
  const known = new Set(rows.map(({ row }) => row.row_id));
  const problems: string[] = [];
  for (const decision of decisions) {
    const first = byRow.get(decision.row_id);
    if (!known.has(decision.row_id)) {
      problems.push(
        `${decision.place}: the row ${cutText(decision.row_id, 60)} is none of this audit.`,
      );
    } else if (first && first.decision !== decision.decision) {
      problems.push(`${decision.place}: ${first.place} decides the row otherwise, and counts.`);
    }
    if (!first) byRow.set(decision.row_id, decision);
  }
  const decided = rows.map((judged): JudgedRow => {
    const decision = byRow.get(judged.row.row_id);
    if (!decision || judged.verdict !== 'open') return judged;
    const answer = readAskedAnswer(decision.decision, key.ask);
    if (answer.kind === 'unknown') problems.push(tellUnknown(decision.place, answer, key.ask));
    if (answer.kind === 'bad-row') return settle(judged, BAD_ROW_TEXT, false);
    if (answer.kind !== 'label') return judged;
    const { current } = judged.row;
    const isRight =
      key.ask.kind === 'label'
        ? answer.label === current
        : valuesAgree(answer.label, current, key.tolerance);
    return settle(judged, answer.label, isRight);
  });
  return { rows: decided, problems };
}

function settle(judged: JudgedRow, agreed: string, isRight: boolean): JudgedRow {
  return { ...judged, agreed, verdict: isRight ? 'right' : 'wrong', isDecided: true };
}
