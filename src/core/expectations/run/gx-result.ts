import type { Domain, UnexpectedRow } from '../define/expectation.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Json, Value } from '../values/value.ts';
import { valueJson } from '../values/value-json.ts';
import { valueKey } from '../values/value-key.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { Evaluation, MapOutcome } from './evaluation.ts';

/** How many unexpected values the partial lists hold, as in Great Expectations. */
const PARTIAL = 20;

/** Great Expectations' `result` of an expectation, as its `COMPLETE` format has it. */
export function gxResult({ outcome, configured }: Evaluation): Readonly<Record<string, Json>> {
  switch (outcome.form) {
    case 'exception':
      return {};
    case 'aggregate': {
      const { observed_value: observed, details, more } = outcome;
      return {
        ...(observed === undefined ? {} : { observed_value: observed }),
        ...(details === undefined ? {} : { details }),
        ...more,
      };
    }
    case 'map': {
      const { expectation } = configured;
      const judgesNulls = expectation.form === 'map' && expectation.nulls === 'kept';
      return mapResult(outcome, configured, judgesNulls);
    }
  }
}

function mapResult(
  { elements, judged, unexpected }: MapOutcome,
  { columns, expectation }: ConfiguredExpectation,
  judgesNulls: boolean,
): Readonly<Record<string, Json>> {
  const count = unexpected.length;
  const missing = elements - judged;
  const percentOf = (total: number) => (total === 0 ? null : (count / total) * 100);
  const values = unexpected.map((row) => unexpectedValue(row, columns, expectation.domain));
  const indexes = unexpected.map(({ index }) => index);
  return {
    element_count: elements,
    unexpected_count: count,
    unexpected_percent: percentOf(judgesNulls ? elements : judged),
    partial_unexpected_list: values.slice(0, PARTIAL),
    ...(judgesNulls
      ? {}
      : {
          missing_count: missing,
          missing_percent: elements === 0 ? null : (missing / elements) * 100,
          unexpected_percent_total: percentOf(elements),
          unexpected_percent_nonmissing: percentOf(judged),
        }),
    partial_unexpected_counts: countValues(unexpected),
    partial_unexpected_index_list: indexes.slice(0, PARTIAL),
    unexpected_list: values,
    unexpected_index_list: indexes,
  };
}

/** A column's value; a pair as a list; several columns by name. */
function unexpectedValue(
  { values }: UnexpectedRow,
  columns: readonly string[],
  domain: Domain,
): Json {
  if (domain === 'column') return valueJson(values[0] ?? null);
  if (domain === 'column-pair') return values.map(valueJson);
  return Object.fromEntries(columns.map((name, i) => [name, valueJson(values[i] ?? null)]));
}

/** The most frequent unexpected values, the most frequent first. */
function countValues(unexpected: readonly UnexpectedRow[]): Json {
  const counts = new Map<string, { values: readonly Value[]; count: number }>();
  for (const { values } of unexpected) {
    const key = JSON.stringify(values.map(valueKey));
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { values, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, PARTIAL)
    .sort((a, b) => b.count - a.count || compareRows(a.values, b.values))
    .map(({ values, count }) => {
      const shown = values.map(valueJson);
      return { value: shown.length === 1 ? (shown[0] ?? null) : shown, count };
    });
}

/** Among values of one count, in their order. */
function compareRows(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, first] of a.entries()) {
    const second = b[i] ?? null;
    const order = first === null || second === null ? 0 : compareValues(first, second);
    if (order) return order;
  }
  return 0;
}
