import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showCellChange } from '../../../../src/core/checks/damage/show-cell-change.ts';
import { Literal } from '../../../../src/core/table/cell.ts';

describe('showCellChange', () => {
  it('shows short cells whole', () => {
    expect(showCellChange('00501', '501')).toBe('00501 → 501');
    expect(showCellChange(new Literal('1.50'), '')).toBe('1.50 → (empty)');
  });

  it('cuts long texts to where they differ', () => {
    const same = 'a'.repeat(100);
    expect(showCellChange(`${same}é${same}`, `${same}?${same}`)).toBe(
      `…${'a'.repeat(20)}é${'a'.repeat(39)}… → …${'a'.repeat(20)}?${'a'.repeat(39)}…`,
    );
  });

  it('shows the end of a text that was cut', () => {
    const text = 'x'.repeat(40_000);
    const shown = showCellChange(text, text.slice(0, 32_767));
    expect(shown).toBe(`…${'x'.repeat(60)}… → …${'x'.repeat(60)}`);
  });

  it('is short and never ends in half a character', () => {
    const text = fc.array(fc.constantFrom('😀', 'a', 'é'), { maxLength: 200 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const shown = showCellChange(a.join(''), b.join(''));
        expect(shown.length).toBeLessThanOrEqual(2 * 62 + 3);
        expect(encodeURIComponent(shown)).toBeTruthy();
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
