import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/core/words/column-name.ts';

describe('columnName', () => {
  it('is the name, or the position of a blank or absent one', () => {
    expect(columnName(['id', ' '], 0)).toBe('id');
    expect(columnName(['id', ' '], 1)).toBe('column 2');
    expect(columnName(['id', ' '], 4)).toBe('column 5');
  });
});
