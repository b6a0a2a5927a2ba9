import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, table } from './evaluate.ts';

/*
 * What Great Expectations 1.24.1 says (pandas 3.1.1, Python 3.11), a case a line of `golden/great-expectations.json`:
 *
 *   batch = context.data_sources.add_pandas('p').add_dataframe_asset('a')
 *     .add_batch_definition_whole_dataframe('b').get_batch({'dataframe': pandas.read_csv(io.StringIO(frame))})
 *   batch.validate(ExpectationConfiguration(type=name, kwargs=kwargs).to_domain_obj(), result_format='COMPLETE')
 *     .to_json_dict()
 *
 * The frame `lines` has the values of the JSON Lines in columns of objects, but for its numbers.
 */
interface Case {
  readonly frame: string;
  readonly name: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
  readonly exception?: string;
}

const FILE = join(import.meta.dirname, 'golden/great-expectations.json');
const { frames, cases } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly frames: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
};

describe('Great Expectations on the same data', () => {
  it.each(
    cases.map(
      (each) => [`${each.name} ${JSON.stringify(each.kwargs)} of ${each.frame}`, each] as const,
    ),
  )('%s', async (_, { frame, name, kwargs, success, result, exception }) => {
    const found = await evaluate(await table(frames[frame]!), name, kwargs);
    expect(found.success).toBe(success);
    expect(found.exception !== undefined).toBe(exception !== undefined);
    expect(comparable(found.result)).toEqual(comparable(result));
  });
});

/**
 * Numbers to 12 digits: the order in which floats are added is nobody's promise. Without the counts of values that
 * Python cannot sort, such as None or a number among texts: Great Expectations leaves them out there, or counts each NaN by
 * itself.
 */
function comparable(result: Readonly<Record<string, unknown>>): unknown {
  const { partial_unexpected_counts: counts, ...rest } = result;
  const values = (rest['unexpected_list'] ?? []) as unknown[];
  const isSortable =
    new Set(values.map((value) => typeof value)).size <= 1 &&
    !JSON.stringify(values).includes('null');
  const kept = counts !== undefined && isSortable ? { ...rest, counts } : rest;
  return JSON.parse(
    JSON.stringify(kept, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ),
  );
}
