import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCell } from './judge-cell.ts';

/*
 * What frictionless-py 5.21.0 says of cells, by `Schema.from_descriptor({"$schema": <the profile of version 2>,
 * "fields": [field]}).fields[0].create_cell_reader()(cell)`: `ok`, `type` where its notes hold a type, else
 * `constraint`.
 */
interface FieldCells {
  readonly field: object;
  readonly cells: readonly (readonly [cell: unknown, verdict: string])[];
}
const RECORDED: readonly FieldCells[] = JSON.parse(
  readFileSync(new URL('frictionless-cells.json', import.meta.url), 'utf8'),
);

/** Where Assay says otherwise, and why; docs/table-schema.md tells it. */
const OTHERWISE: readonly (readonly [field: object, cell: string, ours: string, why: string])[] = [
  [{ type: 'string', format: 'email' }, '"a b"@example.org', 'ok', 'RFC 5322 has quoted names'],
  [{ type: 'string', format: 'email' }, 'a@example.c', 'ok', 'a label has one letter or more'],
  [{ type: 'string', format: 'uri' }, 'http://example.org/a b', 'type', 'no URI has a space'],
  [{ type: 'string', format: 'uri' }, 'http:', 'type', 'a scheme names nothing'],
  [
    { type: 'string', format: 'uuid' },
    '123e4567e89b12d3a456426614174000',
    'type',
    'RFC 9562 has hyphens',
  ],
  [
    { type: 'string', format: 'uuid' },
    '{123e4567-e89b-12d3-a456-426614174000}',
    'type',
    'RFC 9562 has no braces',
  ],
  [{ type: 'string', format: 'binary' }, 'YW Jj', 'type', 'no base64 has a space'],
  [{ type: 'string', format: 'binary' }, '*', 'type', 'no base64 has a star'],
  [{ type: 'number' }, '1_000', 'type', 'only Python writes numbers so'],
  [{ type: 'number' }, '٣', 'type', 'XML Schema has ASCII digits'],
  [{ type: 'integer' }, '1_000', 'type', 'only Python writes numbers so'],
  [{ type: 'date' }, '2024-1-5', 'type', 'the standard has YYYY-MM-DD'],
  [{ type: 'datetime', format: 'any' }, '5 Jan 2024 3pm', 'type', 'an hour needs its minutes'],
  [{ type: 'yearmonth' }, '2024-3', 'type', 'XML Schema has YYYY-MM'],
  [{ type: 'yearmonth' }, '24-03', 'type', 'XML Schema has YYYY-MM'],
  [{ type: 'duration' }, 'PT', 'type', 'XML Schema wants a number after T'],
  [{ type: 'duration' }, 'P1DT', 'type', 'XML Schema wants a number after T'],
  [{ type: 'duration' }, 'P1.5Y', 'type', 'only seconds have decimals'],
  [{ type: 'geopoint', format: 'array' }, '["90","45"]', 'type', 'the items are numbers'],
  [
    { type: 'geojson', format: 'topojson' },
    '{"type":"Point","coordinates":[1,2]}',
    'type',
    'it is no topology',
  ],
  [
    { type: 'string', constraints: { pattern: '[a-z]{2}' } },
    'ab\n',
    'constraint',
    'the whole text has to match',
  ],
  [
    { type: 'string', constraints: { pattern: 'a|b' } },
    'ab',
    'constraint',
    'the whole text has to match',
  ],
];

function expected(field: object, cell: unknown, recorded: string): string {
  const same = (other: object) => JSON.stringify(other) === JSON.stringify(field);
  return OTHERWISE.find(([other, text]) => text === cell && same(other))?.[2] ?? recorded;
}

describe('cells, beside frictionless-py', () => {
  it.each(RECORDED.map(({ field, cells }) => [JSON.stringify(field), { field, cells }] as const))(
    '%s',
    (_, { field, cells }) => {
      const ours = cells.map(([cell]) => [cell, judgeCell(field, cell)]);
      expect(ours).toEqual(cells.map(([cell, verdict]) => [cell, expected(field, cell, verdict)]));
    },
  );

  it('differs only where it says so', () => {
    const cells = RECORDED.flatMap(({ field, cells: all }) =>
      all.filter(([cell, verdict]) => judgeCell(field, cell) !== verdict),
    );
    expect(cells).toHaveLength(OTHERWISE.length);
  });
});
