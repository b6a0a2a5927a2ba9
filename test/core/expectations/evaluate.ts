import { expectationSchema } from '../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../src/core/expectations/registry.ts';
import { configureExpectation } from '../../../src/core/expectations/run/configure-expectation.ts';
import { evaluateExpectations } from '../../../src/core/expectations/run/evaluate-expectations.ts';
import { gxResult } from '../../../src/core/expectations/run/gx-result.ts';
import type { Json } from '../../../src/core/expectations/values/value.ts';
import type { SlowMatcher } from '../../../src/core/pattern/slow-matcher.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { tableOf } from '../table-of.ts';

/** JavaScript's own engine, without a bound: tests bring patterns that end. */
const SLOW_MATCHER: SlowMatcher = {
  matchAll: async ({ source, flags }, texts) => {
    const pattern = new RegExp(source, flags);
    return texts.map((text) => (text === 'out of time' ? undefined : pattern.test(text)));
  },
  bound: '1 second',
};

export interface Result {
  readonly success: boolean;
  readonly exception?: string;
  /** What is told people of all rows together. */
  readonly told?: string;
  readonly result: Readonly<Record<string, Json>>;
}

/**
 * What an expectation says of a table, in Great Expectations' shape.
 *
 * @param others Other files by their paths.
 */
export async function evaluate(
  table: Table,
  name: string,
  kwargs: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, Table>> = {},
): Promise<Result> {
  const expectation = EXPECTATIONS.get(name);
  if (!expectation) throw new Error(`there is no ${name}`);
  const configured = configureExpectation(
    expectation,
    expectationSchema(expectation).parse(kwargs),
  );
  const [evaluation] = await evaluateExpectations(table, [configured], {
    other: async (path) => others[path],
    now: new Date('2026-01-01T00:00:00Z'),
    random: seededRandom(),
    slowMatcher: SLOW_MATCHER,
    async scan(scanned, _name, start) {
      const scan = start();
      for await (const rows of scanned.read()) for (const row of rows) scan.row(row);
      return scan.finish();
    },
  });
  const { success, outcome } = evaluation!;
  return {
    success,
    ...(outcome.form === 'exception' ? { exception: outcome.message } : {}),
    ...('told' in outcome && outcome.told !== undefined ? { told: outcome.told } : {}),
    result: gxResult(evaluation!),
  };
}

/** The table of a CSV text, or of JSON Lines where the text starts with a brace. */
export const table = (text: string) =>
  tableOf(text, {}, text.startsWith('{') ? 'data.jsonl' : 'data.csv');
