import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlace } from '../../../src/core/privacy/cut-place.ts';
import { maskText } from '../../../src/core/privacy/mask-text.ts';
import { cutText } from '../../../src/core/words/cut-text.ts';
import { TELLTALES } from './telltales.ts';

describe('cutPlace', () => {
  it('leaves a cut where it is, unless it goes through what is masked', () => {
    const text = 'ask jane.quist@example.com today';
    expect(cutPlace(text, 3, 'end')).toBe(3);
    expect(cutPlace(text, 4, 'end')).toBe(4);
    expect(cutPlace(text, 26, 'start')).toBe(26);
    for (let at = 5; at < 26; at++) {
      expect(cutPlace(text, at, 'end')).toBe(4);
      expect(cutPlace(text, at, 'start')).toBe(26);
    }
  });

  it('lets nothing be seen of what is masked, wherever a text is cut', () => {
    const planted = fc.constantFrom(...TELLTALES);
    fc.assert(
      fc.property(
        planted,
        fc.nat({ max: 60 }),
        fc.nat({ max: 200 }),
        ([value, telltale], n, at) => {
          const text = `${'word '.repeat(n)}${value} ${'word '.repeat(60)}`;
          expect(maskText(cutText(text, at))).not.toContain(telltale);
        },
      ),
    );
  });
});
