import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../../src/core/words/distinct-names.ts';

describe('distinctNames', () => {
  it('never gives one name twice, whatever names there are', () => {
    expect(distinctNames(['x', 'x (2)', 'x', 'x', ''])).toEqual([
      ...['x', 'x (2)', 'x (3)', 'x (4)', 'column 5'],
    ]);
  });

  it('takes linear time', () => {
    const names = distinctNames(Array.from({ length: 100_000 }, () => 'x'));
    expect(new Set(names).size).toBe(100_000);
  });
});
