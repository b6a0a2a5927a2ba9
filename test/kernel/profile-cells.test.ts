import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, hostileTexts } from '../core/table/csv/hostile-texts.ts';
import { expectSameProfile } from './expect-same-profile.ts';

/** Cells that are nearly something: each line is a family in which one character decides. */
const CELLS = [
  ...[
    '1',
    '-1',
    '0',
    '-0',
    '-0.0',
    '00',
    '01',
    '1.',
    '.5',
    '1.5',
    '-12.50',
    '1.50',
    '0.1',
    '+1',
    '1e3',
    '1,250',
    '1.234.567',
  ],
  ...[
    '123456789012345',
    '1234567890123456',
    '0.123456789012345',
    '99999999.9999999',
    '12 345',
    '--1',
    '1-2',
    '٣',
  ],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-13-01',
    '0000-01-01',
    '9999-12-31',
    '2024-2-1',
    '2024/02/01',
    '1/2/2024',
    '13/2/2024',
  ],
  ...[
    '5-Mar-24',
    'March 5, 2024',
    'Mar 5th, 2024',
    'May 12-2024',
    'Mayday 2024',
    'SKU-4064',
    'ORD-000000001',
    'abc 1 2024',
  ],
  ...[
    '10:30',
    '2024-02-29T10:00:00Z',
    'March 5, 2024 9:05 PM',
    'at 10:30 pm',
    'a:b',
    'x'.repeat(60),
    `${'y'.repeat(160)}:z`,
  ],
  ...[
    'true',
    'FALSE',
    'yes',
    'No',
    'yess',
    'nope',
    'fals',
    'truth',
    '{"a":1}',
    '[1]',
    '[deleted]',
    '{name}',
    'x]',
    'a}',
  ],
  ...[
    '',
    ' ',
    '\t',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u200b',
    ' 1',
    '1 ',
    '\u00a01',
    '1\u00a0',
    'é',
    'été',
    'Ümlaut',
    'Äpril 5 2024',
    '€5',
    '5€',
    '😀',
    'a😀b',
    '日本',
    '日本 1',
  ],
  ...[
    '\x7f',
    'a\x7f',
    '\x01',
    'null',
    'NaN',
    'a"b',
    '"',
    "l'été",
    '0501',
    '00501',
    '-007',
    '008.45',
    '+49 123',
  ],
];

const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const table = (rows: readonly (readonly string[])[]) =>
  `${['a,b,c', ...rows.map((row) => row.map(quoted).join())].join('\n')}\n`;
const HINTS = { header: true, delimiter: ',', quote: '"', encoding: 'utf-8' } as const;

describe('the profile by bytes is the one by rows', () => {
  it('of cells that are nearly something else', async () => {
    const cell = fc.oneof(
      fc.constantFrom(...CELLS),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 30 }),
        async (rows) => {
          expect(await expectSameProfile(table(rows), HINTS)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 800 },
    );
  });

  it('of columns whose values are too many to be counted', async () => {
    for (const [i, cell] of CELLS.entries()) {
      const rows = Array.from({ length: 1500 }, (_, row) => [`v${row}`, `${cell}${row}`, cell]);
      const filled = rows.map(([id, b, c], row) => [id!, b!, row < 1200 ? String(row * 7919) : c!]);
      if (i % 4 === 0) await expectSameProfile(table(rows), HINTS);
      await expectSameProfile(table(filled), HINTS);
    }
  }, 60_000);

  it.each(FORMS)('of texts that are hardly tables: %j', async (form) => {
    const { crEnds, ...dialect } = form;
    const hints = { ...dialect, lineEnding: crEnds ? ('cr' as const) : ('lf' as const) };
    await fc.assert(
      fc.asyncProperty(hostileTexts(form), fc.boolean(), async (text, header) => {
        await expectSameProfile(text, { ...hints, header });
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it.each([
    ['a cell longer than a value that is counted', table([['1', 'x'.repeat(1500), 'y']])],
    [
      'a record longer than a window',
      table([
        ['1', 'x y\n'.repeat(400_000), 'y'],
        ['2', 'z', ''],
      ]),
    ],
    ['no rows', 'a,b,c\n'],
    ['blank rows', 'a,b,c\n,,\n , ,\n1,,\n\n'],
    [
      'two thousand columns',
      `${Array.from({ length: 2000 }, (_, i) => `c${i}`)}\n${'1,'.repeat(1999)}2\n`.repeat(1),
    ],
    [
      'more rows than a sample holds',
      table(Array.from({ length: 30_000 }, (_, i) => [`${i}`, 'x', `${i % 7}`])),
    ],
  ])(
    'of %s',
    async (_, text) => {
      await expectSameProfile(text, HINTS);
    },
    60_000,
  );

  it('is not made of what is no UTF-8', async () => {
    const bytes = new Uint8Array(Buffer.from('a,b,c\nété,1,2\n', 'latin1'));
    expect(await expectSameProfile(bytes, { ...HINTS, encoding: 'windows-1252' })).toBe(false);
  });
});
