import { describe, expect, it } from 'vitest';
import type { LineSuggestion } from '../../../src/core/review/facts.ts';
import { wholeLines } from '../../../src/review/data/whole-lines.ts';
import { correctedData } from './corrected-data.ts';
import { CONFIG, many, tickets } from './review-request.ts';

const suggestions = async (...of: Parameters<typeof correctedData>) =>
  (await correctedData(...of)).suggestions ?? [];

const WRONG = [{ id: 'T-3', value: 'billing' }];
const FILE = tickets(many(30));

/** The first lines of a file with two columns more, and the row that is wrong. */
const withRow = (row: string) => FILE.replace(/^T-3,.*$/m, row);

/** The same as the text has it, in head alone. */
async function suggestionOf(text: string, config = CONFIG): Promise<LineSuggestion | undefined> {
  const found = await suggestions({ head: { 'data/a.csv': text }, config }, WRONG);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

describe('suggestLines', () => {
  it('gives the line as it stands and as it should read', async () => {
    expect(await suggestionOf(FILE)).toEqual({
      id: 'T-3',
      value: 'billing',
      path: 'data/a.csv',
      startLine: 4,
      line: 4,
      was: 'T-3,"the customer writes about matter number 3",refund,shop',
      text: 'T-3,"the customer writes about matter number 3",billing,shop',
    });
  });

  it.each([
    ['T-3,"one, ""two"",\nthree",refund,shop', 'T-3,"one, ""two"",\nthree",billing,shop', 5],
    ['T-3,```` and `code`,"refund","shop"', 'T-3,```` and `code`,"billing","shop"', 4],
    ['"T-3",  spaced ,refund,', '"T-3",  spaced ,billing,', 4],
    ['T-3,,refund,\tshop ', 'T-3,,billing,\tshop ', 4],
  ])('writes nothing anew but the label: %j', async (was, text, line) => {
    expect(await suggestionOf(withRow(was))).toMatchObject({ was, text, startLine: 4, line });
  });

  it('spells JSON Lines as they are spelled, numbers too', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `{"id": "T-${i}",  "body": "receipt \\u00e9 ${i}", "price": ${i}.50}`,
    );
    const config = `datasets:
  - { name: prices, path: data/*.jsonl, key: [id] }
`;
    const found = await suggestions(
      {
        head: { 'data/a.jsonl': lines.join('\n') },
        config,
        review: { ask: ['price'], show: ['body'] },
      },
      [{ id: 'T-19', value: '12.25' }],
    );
    expect(found).toMatchObject([
      {
        startLine: 20,
        line: 20,
        was: lines[19],
        text: '{"id": "T-19",  "body": "receipt \\u00e9 19", "price": 12.25}',
      },
    ]);
  });

  it.each([
    ['has carriage returns', FILE.replaceAll('\n', '\r\n')],
    ['has a carriage return inside', withRow('T-3,"a\r\nb",refund,shop')],
    ['holds what cannot be seen', withRow('T-3,a\u200bb,refund,shop')],
    ['is too long', withRow(`T-3,${'a'.repeat(4001)},refund,shop`)],
    ['shows what is masked elsewhere in it', withRow('T-3,ask jane.doe@example.com,refund,shop')],
    [
      'is of a file with a hidden column',
      FILE,
      `${CONFIG}privacy: { columns: [Origin] }\n`.replace('    source: origin\n', ''),
    ],
  ])('gives none where the line %s', async (_, text, config = CONFIG) => {
    expect(await suggestionOf(text, config)).toBeUndefined();
  });

  it('gives none where rows are hidden', () => {
    const mayShow = wholeLines(['id'], { mask: true, columns: [], rows: 'hide' }, false);
    expect(mayShow(['7'], '7')).toBe(false);
  });

  it('keeps hidden what the change renames', async () => {
    const text = tickets(many(30).map(([id, body, label], i) => [id, body, label, `shop ${i}`]));
    const head = text.replace('origin\n', 'place\n').replace('T-30,', 'T-31,');
    const config = `${CONFIG}privacy: { columns: [origin] }\n`.replace('    source: origin\n', '');
    const files = { base: { 'data/a.csv': text }, head: { 'data/a.csv': head } };
    expect(await suggestions({ ...files, config: CONFIG }, WRONG)).toHaveLength(1);
    expect(await suggestions({ ...files, config }, WRONG)).toEqual([]);
  });

  it('shows what is personal where nothing is masked', async () => {
    const was = 'T-3,ask jane.doe@example.com,refund,shop';
    expect(await suggestionOf(withRow(was), `${CONFIG}privacy: { mask: false }\n`)).toMatchObject({
      was,
    });
  });

  it('leaves other formats to the patch', async () => {
    const rows = many(20).map(([id, body, label]) => ({ id, body, label }));
    const found = await correctedData(
      {
        head: { 'data/a.json': JSON.stringify(rows, null, 2) },
        config: CONFIG.replace('*.csv', '*.json').replace('    source: origin\n', ''),
      },
      WRONG,
    );
    expect(found.patches).toMatchObject([{ path: 'data/a.json', rows: 1 }]);
    expect(found.suggestions).toBeUndefined();
  });

  it('puts lines first that the change brings', async () => {
    const base = { 'data/a.csv': FILE };
    const head = { 'data/a.csv': `${FILE}T-31,"a new one",refund,shop\n` };
    const found = await suggestions({ base, head }, [...WRONG, { id: 'T-31', value: 'billing' }]);
    expect(found.map(({ id }) => id)).toEqual(['T-31', 'T-3']);
  });
});
