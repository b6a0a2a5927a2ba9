import { CannotJudge } from '../define/expectation.ts';
import type { Present } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';
import { binOf } from './histogram.ts';

/** Bins of a column: edges of numbers, or lists of values that count as one. */
export type Bins = readonly number[] | readonly (readonly (string | number | boolean)[])[];

/** The bin that each value of a column falls in, and the names of all bins. */
export interface BinnedColumn {
  readonly bins: readonly number[];
  readonly names: readonly string[];
}

/**
 * Puts the values of a column into bins as Great Expectations 0.x does: numbers by the edges given, which are
 * stretched to the least and the greatest number, else into bins of equal width; other values by the lists given, else
 * the most frequent ones by themselves; and the rest together.
 */
export function binColumn(
  values: readonly Present[],
  given: Bins | null | undefined,
  count: number,
): BinnedColumn {
  const numbers = values.map((value) => (typeof value === 'bigint' ? Number(value) : value));
  const isNumeric = numbers.every((number): number is number => typeof number === 'number');
  const groups = given?.filter((bin) => typeof bin !== 'number');
  if (!isNumeric || groups?.length) return binValues(values, groups, count);
  const edges = edgesFor(numbers, given?.map(Number), count);
  const names = edges.slice(1).map((high, i) => `[${edges[i]}, ${high})`);
  return { bins: numbers.map((number) => binOf(number, edges)), names };
}

function edgesFor(
  numbers: readonly number[],
  given: readonly number[] | undefined,
  count: number,
): number[] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  if (given) {
    const edges = [...new Set(given)].sort((a, b) => a - b);
    if (least < edges[0]!) edges.unshift(least);
    if (greatest > edges.at(-1)!) edges.push(greatest);
    return edges.length === 1 ? [...edges, ...edges] : edges;
  }
  if (least === greatest) [least, greatest] = [least - 0.5, greatest + 0.5];
  return Array.from({ length: count + 1 }, (_, i) => least + ((greatest - least) * i) / count);
}

const OTHER = '(other)';

function binValues(
  values: readonly Present[],
  groups: readonly (readonly Present[])[] | undefined,
  count: number,
): BinnedColumn {
  if (groups?.length === 0)
    throw new CannotJudge('The column holds values that are no numbers, and its bins are edges.');
  const nameOf = groups ? namesGiven(groups) : namesOfFrequent(values, count);
  const places = new Map<string, number>();
  const bins = values.map((value) => {
    const name = nameOf.get(valueKey(value)) ?? OTHER;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { bins, names: [...places.keys()] };
}

function namesGiven(groups: readonly (readonly Present[])[]): Map<string, string> {
  return new Map(
    groups.flatMap((group) =>
      group.map((value): [string, string] => [valueKey(value), group.join(', ')]),
    ),
  );
}

function namesOfFrequent(values: readonly Present[], most: number): Map<string, string> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const value of values) {
    const key = valueKey(value);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { name: String(value), count: 1 });
  }
  const frequent = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, most);
  return new Map(frequent.map(([key, { name }]) => [key, name]));
}
