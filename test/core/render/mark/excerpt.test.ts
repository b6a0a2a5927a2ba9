import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/core/render/mark/excerpt.ts';
import { BOUNDS } from '../escape/hostile-text.ts';

describe('excerpt', () => {
  it('keeps what changed with a little of what surrounds it', () => {
    const segments = [
      { text: 'x'.repeat(100), changed: false },
      { text: 'new', changed: true },
    ];
    expect(excerpt(segments, 40)).toEqual([
      { text: '…xxxxxxxxxxxx', changed: false },
      { text: 'new', changed: true },
    ]);
  });

  it('leaves alone what fits', () => {
    const segments = [{ text: 'short', changed: true }];
    expect(excerpt(segments, 5)).toEqual(segments);
  });

  it('keeps both ends of what stands between two changes', () => {
    const between = excerpt(
      [
        { text: 'a', changed: true },
        { text: '0123456789'.repeat(10), changed: false },
        { text: 'b', changed: true },
      ],
      30,
    );
    expect(between[1]).toEqual({ text: '012345678…123456789', changed: false });
    expect(between[2]).toEqual({ text: 'b', changed: true });
  });

  it('is never longer than asked for, and starts no later than the first change', () => {
    const segment = fc.record({
      text: fc.string({ minLength: 1, maxLength: 60 }),
      changed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 10, max: 80 }),
        (segments, length) => {
          const shown = excerpt(segments, length);
          expect(shown.map(({ text }) => text).join('').length).toBeLessThanOrEqual(length);
          const changes = segments.some(({ changed }) => changed);
          if (changes && segments.findIndex(({ changed }) => changed) < 2) {
            expect(shown.some(({ changed }) => changed)).toBe(true);
          }
        },
      ),
      BOUNDS,
    );
  });
});
