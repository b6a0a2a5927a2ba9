import { describe, expect, it } from 'vitest';
import { TableProfiler } from '../../../src/core/profile/table-profiler.ts';
import { topValues } from '../../../src/core/profile/top-values.ts';

function profile(texts: readonly string[]) {
  const profiler = new TableProfiler(1);
  texts.forEach((text, index) => {
    profiler.row({ index, cells: [text] });
  });
  return profiler.finish();
}

describe('topValues', () => {
  it('gives the most frequent values, the first in text order where they tie', () => {
    expect(topValues(profile(['b', 'c', 'a', 'c', ' ', 'd']), 0, 3)).toEqual([
      { text: 'c', share: 0.4 },
      { text: 'a', share: 0.2 },
      { text: 'b', share: 0.2 },
    ]);
  });

  it('estimates them from the sample where there are too many values to count', () => {
    const texts = Array.from({ length: 60_000 }, (_, i) => (i % 3 === 0 ? 'N/A' : `text ${i}`));
    const [first] = topValues(profile(texts), 0, 2);
    expect(first?.text).toBe('N/A');
    expect(first?.share).toBeCloseTo(1 / 3, 1);
  });
});
