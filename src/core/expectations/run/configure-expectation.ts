import { z } from 'zod';
import type { Severity } from '../../checks/finding.ts';
import { parameterShape } from '../define/common-parameters.ts';
import type { Expectation } from '../define/expectation.ts';
import { readCondition } from '../row-condition/read-condition.ts';
import type { ConfiguredExpectation, IgnoreRowIf } from './configured-expectation.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** Great Expectations' severities, and Assay's. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'error',
  warning: 'warning',
  info: 'info',
};

/** Which rows `ignore_row_if` leaves out, by its values for pairs and for several columns. */
const IGNORED: Readonly<Record<string, IgnoreRowIf>> = {
  both_values_are_missing: 'all',
  either_value_is_missing: 'any',
  neither: 'never',
  all_values_are_missing: 'all',
  any_value_is_missing: 'any',
  never: 'never',
};

/**
 * An expectation ready to run.
 *
 * @param parameters All of them, as its schema gives them.
 */
export function configureExpectation(
  expectation: Expectation,
  parameters: Parameters,
  suite: Pick<ConfiguredExpectation, 'id' | 'meta'> = {},
): ConfiguredExpectation {
  const condition = readCondition(parameters['row_condition']);
  return {
    expectation,
    columns: columnsOf(expectation, parameters),
    parameters,
    mostly: (parameters['mostly'] as number | undefined) ?? 1,
    ignoreRowIf: IGNORED[String(parameters['ignore_row_if'])] ?? 'never',
    ...(condition ? { condition } : {}),
    severity: SEVERITIES[String(parameters['severity'])] ?? 'error',
    kwargs: withoutDefaults(expectation, parameters),
    ...suite,
  };
}

function columnsOf({ domain }: Expectation, parameters: Parameters): readonly string[] {
  switch (domain) {
    case 'column':
      return [parameters['column'] as string];
    case 'column-pair':
      return [parameters['column_A'] as string, parameters['column_B'] as string];
    case 'columns':
      return parameters['column_list'] as string[];
    case 'table':
      return [];
  }
}

/** What somebody wrote: what is as it would be anyway is left out, as Great Expectations does. */
function withoutDefaults(expectation: Expectation, parameters: Parameters): Parameters {
  const shape = parameterShape(expectation);
  const written = Object.entries(parameters).filter(([name, value]) => {
    if (value === undefined || name === 'severity') return false;
    const schema = shape[name];
    return !(schema instanceof z.ZodDefault && schema.parse(undefined) === value);
  });
  return Object.fromEntries(written);
}
