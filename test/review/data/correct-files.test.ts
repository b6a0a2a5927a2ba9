import { describe, expect, it } from 'vitest';
import type { CorrectionPatch } from '../../../src/core/review/facts.ts';
import { correctedData } from './corrected-data.ts';
import { CONFIG, many, tickets } from './review-request.ts';

/** The patches of a pull request whose experts found rows wrong. */
const patches = async (...of: Parameters<typeof correctedData>) =>
  (await correctedData(...of)).patches;

const FILE = { 'data/a.csv': tickets(many(30)) };
const WRONG = [{ id: 'T-3', value: 'billing' }];

/** The cells that the lines of a patch change. */
function cellsOf(patch: CorrectionPatch | undefined): unknown[] {
  const lines = patch && 'text' in patch ? patch.text.trimEnd().split('\n') : [];
  return lines.slice(1, -1).map((line) => JSON.parse(line).cells);
}

describe('correctFiles', () => {
  it('changes the asked cell of each wrong row, and nothing else', async () => {
    const head = { ...FILE, 'data/b.csv': tickets(many(12, 101)) };
    const found = await patches({ head }, [
      ...WRONG,
      { id: 'T-103', value: 'billing' },
      { id: 'T-105', value: 'billing' },
    ]);
    expect(found?.map(({ path, rows }) => [path, rows])).toEqual([
      ['data/a.csv', 1],
      ['data/b.csv', 2],
    ]);
    expect(cellsOf(found?.[0])).toEqual([
      [expect.objectContaining({ base: 'refund', head: 'billing', head_column: 3 })],
    ]);
    expect(JSON.stringify(found)).not.toContain('the customer writes');
  });

  it('is none for rows that say so already, are gone, or are not wrong', async () => {
    expect(await patches({ head: FILE })).toBeUndefined();
    const mended = [
      { id: 'T-3', value: 'refund' },
      { id: 'T-999', value: 'billing' },
    ];
    expect(await patches({ head: FILE }, mended)).toBeUndefined();
  });

  it('keeps numbers as the file has them, and leaves those that differ by less than counts', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `{"id":"T-${i}","body":"receipt number ${i}","price":${i}.5}`,
    );
    const head = { 'data/a.jsonl': `${lines.join('\n')}\n` };
    const config = `datasets:
  - { name: prices, path: data/*.jsonl, key: [id], tolerance: { price: 0.1 } }
`;
    const found = await patches({ head, config, review: { ask: ['price'], show: ['body'] } }, [
      { id: 'T-3', value: '12.25' },
      { id: 'T-4', value: '4.55' },
    ]);
    expect(found).toHaveLength(1);
    expect(cellsOf(found?.[0])).toEqual([[expect.objectContaining({ base: 3.5, head: 12.25 })]]);
  });

  it.each([
    [
      'masked',
      CONFIG,
      { 'data/a.csv': tickets([...many(30), ['T-31', 'who?', 'jane.doe@example.com']]) },
      [{ id: 'T-31', value: 'refund' }],
    ],
    ['masked', CONFIG, FILE, [{ id: 'T-3', value: 'ask jane.doe@example.com' }]],
    [
      'masked',
      CONFIG,
      {
        'data/a.csv': tickets(many(30))
          .replace('origin\n', 'origin,jane.doe@example.com\n')
          .replaceAll(',shop\n', ',shop,x\n'),
      },
      WRONG,
    ],
    ['long', CONFIG, FILE, [{ id: 'T-3', value: 'a long label '.repeat(2000) }]],
  ])('gives no patch that is %s', async (without, config, head, corrections) => {
    const found = await patches({ head, config }, corrections);
    expect(found).toEqual([{ path: 'data/a.csv', rows: 1, without }]);
  });
});
