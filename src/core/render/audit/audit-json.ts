import type { AuditReport } from '../../audit/score/audit-report.ts';
import { isCorrectable } from '../../audit/score/corrections-of-file.ts';
import type { ErrorRange } from '../../audit/score/estimate-errors.ts';
import type { RateEstimate } from '../../sampling/estimate/rate-estimate.ts';
import { agreementJson } from '../agreement/agreement-json.ts';
import { draftSentences } from './draft-sentences.ts';
import { shownReport } from './shown-report.ts';

/** What `assay audit score --format json` prints; `docs/audit.md` documents it. Null is undefined. */
export function auditJson(given: AuditReport, patches: readonly string[]) {
  const report = shownReport(given);
  const { key, rule, progress, rows, agreement, errors, action, confused, draft } = report;
  return {
    schema_version: 1,
    audit: key.audit,
    started: key.started,
    dataset: key.dataset,
    ask: { column: key.ask.column, kind: key.ask.kind, tolerance: key.tolerance },
    audited: key.audited,
    action,
    rule: {
      agreement: rule.threshold,
      max_error: rule.maxError,
      minimum: rule.minimum,
      confidence: rule.confidence,
    },
    experts: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => ({
      expert: name,
      asked,
      answered,
      seconds_a_row: secondsARow ?? null,
      hours_left: hoursLeft,
    })),
    agreement: agreementJson(agreement, []),
    errors: errors ? errorsJson(errors) : null,
    confused: confused.map(({ labels, rows: own }) => ({
      labels,
      count: own.length,
      rows: own.map(({ row }) => row.row_id),
    })),
    wrong: rows
      .filter(({ verdict }) => verdict === 'wrong')
      .map((judged) => ({
        row_id: judged.row.row_id,
        path: key.files[judged.row.file]!.path,
        row: judged.row.row + 1,
        current: judged.row.current,
        experts: judged.agreed!,
        decided: judged.isDecided === true,
        in_patch: patches.length > 0 && isCorrectable(judged),
      })),
    patches,
    guideline_draft: draft
      ? {
          labels: draft.labels,
          confused: draft.confused,
          sentence: draftSentences(draft).sentence,
          words: draft.words,
          notes: draft.notes,
          rows: draft.examples.map(({ row }) => row.row_id),
        }
      : null,
    problems: report.problems,
    notes: report.notes,
  };
}

function errorsJson({ verdict, right, wrong, open, low, high }: ErrorRange) {
  return {
    verdict,
    right,
    wrong,
    open,
    population: low.population,
    rate: { low: low.rate, high: high.rate },
    interval: {
      low: low.interval.low,
      high: high.interval.high,
      level: low.interval.level,
      method: low.interval.method,
      distribution: low.interval.distribution,
    },
    if_open_rows_are_right: estimateJson(low),
    if_open_rows_are_wrong: estimateJson(high),
  };
}

function estimateJson({ rate, total, standardError, effectiveRows, interval }: RateEstimate) {
  return {
    rate,
    rows: total,
    standard_error: standardError,
    effective_rows: effectiveRows,
    interval,
  };
}
