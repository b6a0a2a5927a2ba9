import { stringify } from 'csv-stringify/sync';
import { keyedOrder } from '../../audit/plan/keyed-order.ts';
import type { AuditReport } from '../../audit/score/audit-report.ts';
import { answerText } from '../../audit/score/judge-rows.ts';
import { distinctNames } from '../../words/distinct-names.ts';
import { neutraliseFormula } from '../escape/neutralise-formula.ts';

/**
 * The rows on which experts differ, for whoever decides: what was shown, and the answers without names. Which expert is
 * `A` changes from row to row, so that nobody decides by whose answer it is. Decisions that are known stand in it.
 */
export function disagreementsCsv({ key, rows, decisions }: AuditReport): string {
  const decided = new Map([...decisions].reverse().map((decision) => [decision.row_id, decision]));
  // A decision stays where a row is open no longer: answers that are missing today may be back tomorrow.
  const open = rows.filter(({ verdict, row }) => verdict === 'open' || decided.has(row.row_id));
  const most = open.reduce((max, { answers }) => Math.max(max, answers.filter(Boolean).length), 2);
  const letters = Array.from({ length: most }, (_, place) => `answer ${letterOf(place)}`);
  const notes = letters.map((name) => name.replace('answer', 'note'));
  const header = distinctNames(['row_id', ...key.shown, ...letters, ...notes, 'decision', 'why']);
  const lines = open.map(({ row, answers }) => {
    const given = keyedOrder(
      answers.flatMap((each, expert) => (each ? [{ each, expert }] : [])),
      ({ expert }) => String(expert),
      key.secret,
      'adjudicate',
      row.row_id,
    ).map(({ each }) => each);
    return [
      row.row_id,
      ...key.shown.map((_, place) => neutraliseFormula(row.cells[place] ?? '')),
      ...letters.map((_, place) =>
        given[place] ? neutraliseFormula(answerText(given[place])) : '',
      ),
      ...letters.map((_, place) => neutraliseFormula(given[place]?.note ?? '')),
      neutraliseFormula(decided.get(row.row_id)?.decision ?? ''),
      neutraliseFormula(decided.get(row.row_id)?.why ?? ''),
    ];
  });
  return stringify([header.map(neutraliseFormula), ...lines], {
    bom: true,
    quoted_match: /[\r\n]/,
  });
}

const letterOf = (place: number) =>
  place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
