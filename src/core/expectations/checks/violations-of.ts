import type { Violation } from '../../checks/check.ts';
import { cutText } from '../../words/cut-text.ts';
import type { AggregateOutcome, Evaluation } from '../run/evaluation.ts';
import { showValues } from './show-values.ts';

/** What became of one expectation on both sides. */
export interface Judged {
  /** Left out where there is no base to judge. */
  readonly base?: Evaluation;
  readonly head: Evaluation;
}

const LONGEST_SEEN = 120;
const SHOWN_DIGITS = 6;

/**
 * The rows, or the fact about the file, by which an expectation is not met. Where base met it, or could not be judged,
 * whatever breaks it in head is this change's doing, even in rows that it did not touch.
 */
export function violationsOf(judged: Judged | undefined): Violation[] {
  if (!judged) return [];
  const { base, head } = judged;
  // What was wrong in base is not known to be fixed where head cannot be judged.
  if (head.outcome.form === 'exception') return [];
  const isByChange = base !== undefined && (base.success || base.outcome.form === 'exception');
  return [
    ...(base ? violationsOn('base', base, false) : []),
    ...violationsOn('head', head, isByChange),
  ];
}

/**
 * An expectation that could not be judged, as where its column is missing.
 *
 * @param isNew Whether this change brings the expectation, so that base never had to be judged by it.
 */
export function exceptionsOf(judged: Judged | undefined, isNew: boolean): Violation[] {
  if (!judged) return [];
  const { base, head } = judged;
  return [...(base && !isNew ? exceptionOn('base', base) : []), ...exceptionOn('head', head)];
}

function violationsOn(
  side: 'base' | 'head',
  { configured, outcome, success }: Evaluation,
  byChange: boolean,
): Violation[] {
  if (success || outcome.form === 'exception') return [];
  const { columns, expectation } = configured;
  const same = { side, ...columnOf(columns), ...(byChange ? { byChange } : {}) };
  if (outcome.form === 'aggregate') {
    const seen = showObserved(outcome);
    // Without a row, standing is told by whether base has the like.
    return [{ side, ...columnOf(columns), detail: seen }];
  }
  return outcome.unexpected.map(({ index, values, partners }) => ({
    ...same,
    index,
    detail: showValues(columns, values, expectation.domain),
    ...(partners ? { partners } : {}),
  }));
}

function showObserved(outcome: AggregateOutcome): string {
  const { observed_value: observed, details, told, more } = outcome;
  if (told !== undefined) return cutText(told, LONGEST_SEEN);
  if (typeof observed === 'number') return `observed ${Number(observed.toPrecision(SHOWN_DIGITS))}`;
  const seen = details ?? observed ?? more;
  return seen === undefined ? 'not so' : `observed ${cutText(JSON.stringify(seen), LONGEST_SEEN)}`;
}

function exceptionOn(side: 'base' | 'head', { configured, outcome }: Evaluation): Violation[] {
  if (outcome.form !== 'exception') return [];
  return [{ side, ...columnOf(configured.columns), detail: outcome.message }];
}

const columnOf = ([column, ...others]: readonly string[]) =>
  column === undefined || others.length > 0 ? {} : { column };
