import { describe, expect, it } from 'vitest';
import { showCellChange } from '../../../../src/core/render/diff/show-cell.ts';

const isMarked = (base: string, head: string) =>
  JSON.stringify(showCellChange(base, head, 60)).includes('"changed":true');

describe('showCellChange', () => {
  it.each([
    ['2-10', '10-Feb'],
    ['2026-02-03', '2026-03-02'],
    ['52.5200066', '52.52'],
  ])('shows the short values %s and %s as they are', (base, head) => {
    expect(isMarked(base, head)).toBe(false);
  });

  it.each([
    ['was late', 'was early'],
    ['T-1003', 'T-1003 '],
    ['a-path/that/is/longer/than/a-value', 'a-path/that/is/longer/than/no-value'],
    ['日本語のテキスト', '日本語の文章'],
  ])('marks what changed from %s to %s', (base, head) => {
    expect(isMarked(base, head)).toBe(true);
  });
});
