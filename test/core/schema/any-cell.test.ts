import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTableSchema } from '../../../src/core/schema/descriptor/parse-table-schema.ts';
import { FIELD_TYPES } from '../../../src/core/schema/schema-field.ts';
import { type Cell, Literal, NULL } from '../../../src/core/table/cell.ts';

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['default', 'email', 'uri', 'binary', 'uuid'],
  date: ['default', 'any', '%d/%m/%Y', '%G-W%V-%u', '%x'],
  datetime: ['default', 'any', '%c', '%Y-%m-%d %I:%M %p %z'],
  time: ['default', 'any', '%H.%M.%S.%f'],
  geopoint: ['default', 'array', 'object'],
  geojson: ['default', 'topojson'],
};
const FIELDS = FIELD_TYPES.flatMap((type) =>
  (FORMATS[type] ?? ['default']).map((format) => ({ name: 'x', type, format })),
);

const pieces = fc.constantFrom(
  ...[
    '1',
    '0',
    '9',
    '-',
    '+',
    '.',
    ',',
    ':',
    '/',
    ' ',
    'T',
    'Z',
    'P',
    'Y',
    'e',
    '@',
    'a',
    '"',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    'null',
    'NaN',
    'INF',
    '2024',
    '-01',
    '12:30',
    'Mar',
    '%',
    '\ud800',
    '😀',
    '\u0000',
    '__proto__',
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc
    .jsonValue()
    .map((value) => (typeof value === 'string' ? value : new Literal(JSON.stringify(value)))),
  fc.constantFrom(undefined, NULL),
);

describe('any cell, of any field', () => {
  it.each(FIELDS.map((field) => [`${field.type} ${field.format}`, field] as const))(
    '%s',
    (_, field) => {
      const { schema } = parseTableSchema({
        fields: [{ ...field, constraints: { required: true } }],
      });
      const judge = schema?.fields[0];
      if (!judge) throw new Error('no field');
      fc.assert(
        fc.property(cell, fc.constantFrom('csv', 'jsonl', 'parquet', 'xlsx'), (one, format) => {
          const fault = judge.judge(one, format, () => {});
          // The same answer twice, and an identity for all that is well.
          expect(judge.judge(one, format, () => {})).toEqual(fault);
          if (judge.isMissing(one)) expect(fault?.kind).toBe('constraint');
          else if (!fault) expect(judge.identify(one)).toBeTypeOf('string');
        }),
        { seed: 1, numRuns: 300 },
      );
    },
  );
});
