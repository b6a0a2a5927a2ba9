import { describe, expect, it } from 'vitest';
import { countPhrase } from '../../../src/core/words/count-phrase.ts';

describe('countPhrase', () => {
  it('agrees with its count', () => {
    expect(countPhrase(1, 'row has', 'rows have')).toBe('1 row has');
    expect(countPhrase(0, 'row has', 'rows have')).toBe('0 rows have');
    expect(countPhrase(1200, 'row has', 'rows have')).toBe('1,200 rows have');
  });
});
