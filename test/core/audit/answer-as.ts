import { collectAnswers } from '../../../src/core/audit/answers/collect-answers.ts';
import type { AuditKey, KeyRow } from '../../../src/core/audit/key/audit-key.ts';
import { type AuditReport, reportAudit } from '../../../src/core/audit/score/audit-report.ts';

const RULE = { threshold: 0.8, maxError: 0.05, minimum: 20, confidence: 0.95 };

/** The report of an audit in which each expert answers as told; undefined is no answer. */
export function answerAs(
  key: AuditKey,
  answer: (row: KeyRow, expert: number) => string | undefined,
  note: (row: KeyRow, expert: number) => string = () => '',
): AuditReport {
  const sources = key.experts.map(({ name }, expert) => ({
    name: `${name}.csv`,
    lines: key.rows.flatMap((row, place) => {
      const code = row.codes[expert];
      if (code === null || code === undefined) return [];
      return [
        { code, answer: answer(row, expert) ?? '', note: note(row, expert), line: place + 2 },
      ];
    }),
  }));
  return reportAudit(key, collectAnswers(key, sources), RULE);
}
