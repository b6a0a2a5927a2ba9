import type { MapJudge, UnexpectedRow } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';

/** Judges rows by whether another has the same values; the first of each group turns out late. */
export function duplicateJudge(): MapJudge {
  // Most values come once: a number each, and no more, keeps many millions in memory.
  const first = new Map<string, number>();
  const repeated = new Map<string, UnexpectedRow>();
  let partner = 0;
  return {
    meets(values, _cells, index) {
      const key = keyOf(values);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        return true;
      }
      if (!repeated.has(key)) repeated.set(key, { index: earlier, values, partners: [index] });
      partner = earlier;
      return false;
    },
    partners: () => [partner],
    late: () => [...repeated.values()],
  };
}

/** Lengths keep `a, bc` and `ab, c` apart. */
function keyOf(values: readonly Value[]): string {
  if (values.length === 1) return valueKey(values[0] ?? null);
  return values
    .map((value) => {
      const key = valueKey(value);
      return `${key.length}:${key}`;
    })
    .join('');
}
