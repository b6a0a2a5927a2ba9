import type { Severity } from '../checks/finding.ts';
import type { Evaluation } from './evaluation.ts';
import { gxResult } from './gx-result.ts';
import type { Json } from './value.ts';

/** Great Expectations' words for severities. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'warning',
  info: 'info',
};

/**
 * What became of expectations, as Great Expectations writes it: whether all are met, each with its result in the
 * `COMPLETE` format, and how many are.
 *
 * @param suite the suite's name; null where the expectations come from elsewhere
 */
export function gxValidation(
  evaluations: readonly Evaluation[],
  suite: string | null,
): Readonly<Record<string, Json>> {
  const met = evaluations.filter(({ success }) => success).length;
  const count = evaluations.length;
  return {
    success: met === count,
    results: evaluations.map(resultOf),
    suite_name: suite,
    suite_parameters: {},
    statistics: {
      evaluated_expectations: count,
      successful_expectations: met,
      unsuccessful_expectations: count - met,
      success_percent: count === 0 ? null : (met / count) * 100,
    },
    meta: {},
    id: null,
  };
}

function resultOf(evaluation: Evaluation): Json {
  const { configured, outcome, success } = evaluation;
  const { expectation, kwargs, meta = {}, id, severity } = configured;
  const message = outcome.form === 'exception' ? outcome.message : null;
  return {
    success,
    expectation_config: {
      type: expectation.name,
      kwargs: kwargs as { [name: string]: Json },
      meta: meta as { [name: string]: Json },
      ...(id === undefined ? {} : { id }),
      severity: SEVERITIES[severity],
    },
    result: gxResult(evaluation),
    meta: {},
    exception_info: {
      raised_exception: message !== null,
      exception_traceback: null,
      exception_message: message,
    },
  };
}
