import type { Severity } from '../../checks/finding.ts';
import type { Json } from '../values/value.ts';
import type { Evaluation } from './evaluation.ts';
import { gxResult } from './gx-result.ts';

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
 * @param show an expectation's result, as far as it may be seen
 */
export function gxValidation(
  evaluations: readonly Evaluation[],
  suite: string | null,
  show: (evaluation: Evaluation) => Readonly<Record<string, Json>> = gxResult,
): Readonly<Record<string, Json>> {
  const met = evaluations.filter(({ success }) => success).length;
  const count = evaluations.length;
  return {
    success: met === count,
    results: evaluations.map((evaluation) => resultOf(evaluation, show(evaluation))),
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

function resultOf(
  { configured, outcome, success }: Evaluation,
  result: Readonly<Record<string, Json>>,
): Json {
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
    result,
    meta: {},
    exception_info: {
      raised_exception: message !== null,
      exception_traceback: null,
      exception_message: message,
    },
  };
}
