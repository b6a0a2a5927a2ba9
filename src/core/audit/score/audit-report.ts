import type { Agreement } from '../../agreement/agreement.ts';
import { measureAgreement } from '../../agreement/measure-agreement.ts';
import type { CollectedAnswers } from '../answers/collect-answers.ts';
import type { Decision } from '../answers/read-decisions.ts';
import type { AuditKey } from '../key/audit-key.ts';
import { answerProgress, type ExpertProgress } from './answer-progress.ts';
import { type ConfusedPair, confusedRows } from './confused-rows.ts';
import { type AuditAction, decideAction } from './decide-action.ts';
import { decideRows } from './decide-rows.ts';
import { draftGuideline, type GuidelineDraft } from './draft-guideline.ts';
import { type ErrorRange, type ErrorRule, estimateErrors } from './estimate-errors.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import { ratingsOfRows } from './ratings-of-rows.ts';

/** What an audit found. */
export interface AuditReport {
  readonly key: AuditKey;
  readonly rule: AuditRule;
  readonly progress: readonly ExpertProgress[];
  /** The rows that count, as they stand after decisions. */
  readonly rows: readonly JudgedRow[];
  readonly agreement: Agreement;
  /** Undefined where no row has two answers. */
  readonly errors?: ErrorRange;
  readonly action: AuditAction;
  readonly confused: readonly ConfusedPair[];
  readonly draft?: GuidelineDraft;
  /** As they were written, whether they could be followed or not. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export interface AuditRule extends ErrorRule {
  /** The agreement that passes, such as 0.8. */
  readonly threshold: number;
}

/** Pairs that met once are chance, and no sentence of a guideline. */
const MINIMUM_CONFUSED = 2;

/** Measures and judges what experts answered. */
export function reportAudit(
  key: AuditKey,
  collected: CollectedAnswers,
  rule: AuditRule,
  decisions: readonly Decision[] = [],
): AuditReport {
  const judged = judgeRows(key, collected);
  const { rows, problems } = decideRows(key, judged, decisions);
  const { ratings, level } = ratingsOfRows(key, judged);
  const { threshold, minimum, confidence } = rule;
  const agreement = measureAgreement(ratings, {
    level,
    weights: 'identity',
    threshold,
    minimum,
    confidence,
  });
  const errors = estimateErrors(key, rows, rule);
  const draft = key.ask.kind === 'label' ? draftGuideline(judged, MINIMUM_CONFUSED) : undefined;
  const { respelled } = collected;
  return {
    key,
    rule,
    progress: answerProgress(key, collected),
    rows,
    agreement,
    ...(errors && { errors }),
    action: decideAction(agreement.judgement.verdict, errors?.verdict),
    confused: confusedRows(judged),
    ...(draft && { draft }),
    decisions,
    problems: [...collected.problems, ...problems],
    notes: [
      ...collected.notes,
      ...(respelled > 0
        ? [`Labels in another spelling that could be one label only: ${respelled}.`]
        : []),
    ],
  };
}
