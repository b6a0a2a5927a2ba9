import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../../src/core/render/html/format-count.ts';

describe('formatCount', () => {
  it('groups digits and agrees with its noun', () => {
    expect(formatCount(10400, 'row')).toBe('10,400 rows');
    expect(formatCount(1, 'row')).toBe('1 row');
    expect(formatCount(0, 'row')).toBe('0 rows');
    expect(formatCount(2, 'entry', 'entries')).toBe('2 entries');
    expect(formatCount(1234)).toBe('1,234');
  });
});
