import type { TableProfile } from '../../../profile/table-profile.ts';
import { readValue, type Value } from './read-value.ts';

/** What is usual in a column, from the table's profile: of a large table from its sample, where it tells no more. */
export interface ColumnFacts {
  /** Cells with a value. */
  readonly filled: number;
  /** How often each text occurs, surrounding space taken away. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether `counts` holds every text of the column, which then has a thousand different ones at most. */
  readonly complete: boolean;
  /** The share of cells with the same text as the filled one before them: near 1 where rows come in batches. */
  readonly repeats: number;
  readonly types: Readonly<Record<Value['type'], number>>;
  readonly numbers: NumberFacts;
  /** Days since 1970-01-01. */
  readonly days: NumberFacts;
}

/** The range of numbers and what they look like in between. */
export interface NumberFacts {
  /** `Infinity` where there are no numbers. */
  readonly min: number;
  /** `-Infinity` where there are no numbers. */
  readonly max: number;
  /** The numbers, ascending: all of them, or an even sample. */
  readonly sorted: Float64Array;
}

/** The facts of one column, 0-based. */
export function columnFacts(profile: TableProfile, column: number): ColumnFacts {
  const { values, numbers, days } = profile.columns[column]!;
  const sample = textsOf(profile, column);
  const counts = values ? trimmed(values) : countAll(sample);
  const read = new Map([...counts.keys()].map((text) => [text, readValue(text)]));
  const types = { number: 0, date: 0, code: 0, boolean: 0, text: 0 };
  let filled = 0;
  for (const [text, count] of counts) {
    types[read.get(text)!.type] += count;
    filled += count;
  }
  const ofType = (type: 'number' | 'date') =>
    Float64Array.from(
      sample.flatMap((text) => {
        const value = read.get(text) ?? readValue(text);
        return value.type === type ? [value.value] : [];
      }),
    ).sort();
  return {
    filled,
    counts,
    complete: values !== undefined,
    repeats: repeatsIn(sample),
    types,
    numbers: within(ofType('number'), numbers.min, numbers.max),
    days: within(ofType('date'), Math.min(days.dmy.min, days.mdy.min), days.mdy.max),
  };
}

/** The texts of the sampled cells with a value, surrounding space taken away. */
function textsOf({ sample }: TableProfile, column: number): string[] {
  return (sample.columns[column] ?? []).flatMap((text) =>
    text === undefined ? [] : [text.trim()],
  );
}

function trimmed(values: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [written, count] of values) {
    const text = written.trim();
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return counts;
}

function countAll(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function repeatsIn(texts: readonly string[]): number {
  const repeats = texts.filter((text, i) => i > 0 && text === texts[i - 1]).length;
  return texts.length < 2 ? 0 : repeats / (texts.length - 1);
}

/** The sample's numbers, and the range of all: the profile knows it of plain numbers, the sample of amounts too. */
function within(sorted: Float64Array, min: number, max: number): NumberFacts {
  return {
    min: Math.min(min, sorted[0] ?? Infinity),
    max: Math.max(max, sorted.at(-1) ?? -Infinity),
    sorted,
  };
}
