import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Moments, NO_MOMENTS } from '../statistics/moments.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { TableProfile } from './table-profile.ts';

/** Changes whenever a profile of the same bytes may come out otherwise, or is written otherwise. */
export const PROFILE_FORMAT = 1;

const count = z.number().int().nonnegative();
/** Count, least, most, mean and squares; empty where there are no numbers. */
const moments = z.union([
  z.tuple([]),
  z.tuple([count, z.number(), z.number(), z.number(), z.number()]),
]);
const columnType = z.enum([
  'empty',
  'boolean',
  'integer',
  'number',
  'date',
  'datetime',
  'text',
  'json',
]);
const types = z.strictObject({
  boolean: count,
  integer: count,
  number: count,
  date: count,
  datetime: count,
  text: count,
  json: count,
});
const column = z.strictObject({
  blank: count,
  filled: count,
  types,
  zeroPadded: count,
  type: columnType,
  distinct: count,
  sketch: z.strictObject({ level: count, hashes: z.array(count) }).optional(),
  values: z.array(z.tuple([z.string(), count])).optional(),
  lengths: moments,
  numbers: moments,
  dmy: moments,
  mdy: moments,
});
const profile = z.strictObject({
  rows: count,
  columns: z.array(column),
  sample: z.strictObject({
    level: count,
    rows: z.array(count),
    columns: z.array(z.array(z.string().nullable())),
  }),
});

/** A profile as text, to be kept: its digest, and JSON. {@link readProfile} gives it back. */
export function writeProfile({ rows, columns, sample }: TableProfile): string {
  const body = JSON.stringify({
    rows,
    columns: columns.map(({ distinct, values, lengths, numbers, days, ...rest }) => ({
      ...rest,
      distinct: distinct.count,
      ...(distinct.sketch && {
        sketch: { level: distinct.sketch.level, hashes: [...distinct.sketch.hashes] },
      }),
      ...(values && { values: [...values] }),
      lengths: listOf(lengths),
      numbers: listOf(numbers),
      dmy: listOf(days.dmy),
      mdy: listOf(days.mdy),
    })),
    sample: {
      level: sample.level,
      rows: [...sample.rows],
      columns: sample.columns.map((texts) => texts.map((text) => text ?? null)),
    },
  } satisfies z.input<typeof profile>);
  return `${digestOf(body)}\n${body}`;
}

/** The profile that was kept as a text; undefined where the text is damaged, or something else. */
export function readProfile(text: string): TableProfile | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digestOf(body)) return undefined;
  const read = profile.safeParse(jsonOf(body));
  if (!read.success) return undefined;
  const { rows, columns, sample } = read.data;
  return {
    rows,
    columns: columns.map(columnOf),
    sample: {
      ...sample,
      columns: sample.columns.map((texts) => texts.map((each) => each ?? undefined)),
    },
  };
}

function columnOf({
  distinct,
  sketch,
  values,
  lengths,
  numbers,
  dmy,
  mdy,
  ...rest
}: z.output<typeof column>): ColumnProfile {
  return {
    ...rest,
    distinct: sketch
      ? { count: distinct, exact: false, sketch: { ...sketch, hashes: new Set(sketch.hashes) } }
      : { count: distinct, exact: true },
    ...(values && { values: new Map(values) }),
    lengths: momentsOf(lengths),
    numbers: momentsOf(numbers),
    days: { dmy: momentsOf(dmy), mdy: momentsOf(mdy) },
  };
}

/** JSON has no infinity, which the least and the most of no numbers are. */
function listOf({ count: numbers, min, max, mean, squares }: Moments): z.input<typeof moments> {
  return numbers === 0 ? [] : [numbers, min, max, mean, squares];
}

function momentsOf(list: z.output<typeof moments>): Moments {
  if (list.length === 0) return NO_MOMENTS;
  const [numbers, min, max, mean, squares] = list;
  return { count: numbers, min, max, mean, squares };
}

function digestOf(body: string): string {
  return `assay-profile ${PROFILE_FORMAT} ${createHash('sha256').update(body).digest('hex')}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
