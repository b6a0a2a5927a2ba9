import { describe, expect, it } from 'vitest';
import { closedVocabulary } from '../../../../src/core/checks/drift/closed-vocabulary.ts';
import { columnKind } from '../../../../src/core/checks/drift/column-kind.ts';
import { TableProfiler } from '../../../../src/core/profile/table-profiler.ts';
import { Randomness } from './randomness.ts';

function profile(texts: readonly string[]) {
  const profiler = new TableProfiler(1);
  texts.forEach((text, index) => {
    profiler.row({ index, cells: [text] });
  });
  const { columns, sample } = profiler.finish();
  return { column: columns[0]!, texts: sample.columns[0]! };
}

const cells = (length: number, text: (i: number) => string) =>
  profile(Array.from({ length }, (_, i) => text(i))).column;

describe('columnKind', () => {
  it.each([
    ['price', cells(100, (i) => `${i}.5`), 'numbers'],
    ['items', cells(100, (i) => `${i % 12}`), 'numbers'],
    ['city', cells(100, (i) => `city ${i % 8}`), 'categories'],
    ['paid', cells(100, (i) => (i % 3 ? 'true' : 'false')), 'categories'],
    ['ticket', cells(100, (i) => `${1000 + i}`), undefined],
    ['customer_id', cells(100, (i) => `${i % 12}`), undefined],
    ['Election Year', cells(100, (i) => `${2016 + (i % 3)}`), undefined],
    ['day', cells(100, (i) => `2026-03-${10 + (i % 9)}`), undefined],
    ['zip', cells(100, (i) => `0050${i % 4}`), 'categories'],
    ['name', cells(100, (i) => `name ${i % 60}`), undefined],
    ['note', cells(100, (i) => `${i % 4} is ${'a longer remark '.repeat(5)}`), undefined],
    ['meta', cells(100, () => '{"a":1}'), undefined],
    ['empty', cells(100, () => ''), undefined],
  ])('of %s', (name, column, kind) => {
    expect(columnKind(column, name)).toBe(kind);
  });
});

describe('closedVocabulary', () => {
  const random = new Randomness(3);
  const mixed = Array.from({ length: 200 }, () => random.pick('open', 'paid', 'sent'));

  it('is what a column says over and over, all through the file', () => {
    const { column, texts } = profile(mixed);
    expect([...(closedVocabulary(column, texts)?.keys() ?? [])].sort()).toEqual([
      'open',
      'paid',
      'sent',
    ]);
  });

  it('is not there in a column that the file is sorted by', () => {
    const { column, texts } = profile([...mixed].sort());
    expect(closedVocabulary(column, texts)).toBeUndefined();
  });

  it('is not there where values of a few rows each keep coming', () => {
    const { column, texts } = profile(mixed.map((text, i) => (i % 10 ? text : `new ${i}`)));
    expect(closedVocabulary(column, texts)).toBeUndefined();
  });

  it('is not there in few rows', () => {
    const { column, texts } = profile(mixed.slice(0, 49));
    expect(closedVocabulary(column, texts)).toBeUndefined();
  });
});
