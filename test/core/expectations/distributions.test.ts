import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, table } from './evaluate.ts';

/*
 * What Great Expectations says, a case a line of `golden/distributions.json`. Divergences, quantiles and z-scores: 1.24.1
 * (SciPy 1.17.1), as in `great-expectations.test.ts`. The tests and Cramér's phi, which 1.x has no more: 0.15.50
 * (pandas 1.5.3, SciPy 1.10.1), `PandasDataset(frame).<name>(**kwargs, result_format='COMPLETE')`.
 */
interface Case {
  readonly frame: string;
  readonly name: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
}

const FILE = join(import.meta.dirname, 'golden/distributions.json');
const { frames, cases } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly frames: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
};
const isSampled = ({ name }: Case) => name.includes('bootstrapped');
const named = (of: readonly Case[]) =>
  of.map((each) => [`${each.name} ${JSON.stringify(each.kwargs)} of ${each.frame}`, each] as const);

describe('Great Expectations on the same data', () => {
  it.each(named(cases.filter((each) => !isSampled(each))))(
    '%s',
    async (_, { frame, name, kwargs, success, result }) => {
      const found = await evaluate(await table(frames[frame]!), name, kwargs);
      expect(found.exception).toBeUndefined();
      expect(found.success).toBe(success);
      expect(rounded(found.result)).toMatchObject(rounded(result) as object);
    },
  );

  it.each(named(cases.filter(isSampled)))(
    'with other samples: %s',
    async (_, { frame, name, kwargs, success, result }) => {
      const found = await evaluate(await table(frames[frame]!), name, kwargs);
      expect(found.success).toBe(success);
      expect(rounded(found.result['details'])).toEqual(rounded(result['details']));
      const apart = Number(found.result['observed_value']) - Number(result['observed_value']);
      // Of 1,000 samples, four standard errors.
      expect(Math.abs(apart)).toBeLessThan(0.04);
    },
  );
});

/** Numbers to 9 digits: the order in which floats are added, and a series or table's last digits, are nobody's promise. */
function rounded(result: unknown): unknown {
  return JSON.parse(
    JSON.stringify(result, (_, value) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ),
  );
}
