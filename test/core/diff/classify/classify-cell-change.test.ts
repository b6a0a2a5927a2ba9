import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCellChange } from '../../../../src/core/diff/classify/classify-cell-change.ts';
import { normaliseForPairing } from '../../../../src/core/diff/classify/normalise-for-pairing.ts';
import { type Cell, cellsEqual, Literal, NULL } from '../../../../src/core/table/cell.ts';
import { anyCell, respelling } from './arbitrary-cells.ts';
import { itClassifies } from './it-classifies.ts';

describe('classifyCellChange', () => {
  it('is told by its examples', () => {
    expect(classifyCellChange('1.0', '1')).toEqual({ class: 'cosmetic', kind: 'number-spelling' });
    expect(classifyCellChange('00501', '501')).toEqual({
      class: 'damage',
      kind: 'leading-zeros-lost',
    });
    expect(classifyCellChange('2.5', '3.5')).toEqual({ class: 'substantive', kind: 'value' });
  });

  itClassifies('value', [
    [undefined, ''],
    ['a', undefined],
    [NULL, ''],
    ['', NULL],
    ['null', NULL],
    [NULL, undefined],
    ['abc', 'abd'],
    ['1', new Literal('1')],
    [new Literal('true'), 'true'],
    [new Literal('true'), new Literal('false')],
    ['', '0'],
  ]);

  it('classifies any two cells', () => {
    fc.assert(
      fc.property(anyCell, anyCell, (base, head) => {
        expect(['cosmetic', 'damage', 'substantive']).toContain(
          classifyCellChange(base, head).class,
        );
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('calls a change cosmetic in both directions', () => {
    fc.assert(
      fc.property(respelling, ([base, head]) => {
        const forward = classifyCellChange(base, head);
        fc.pre(forward.class === 'cosmetic');
        expect(classifyCellChange(head, base)).toEqual(forward);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('calls no change cosmetic that normalising does not make equal', () => {
    fc.assert(
      fc.property(respelling, ([base, head]) => {
        const { class: verdict } = classifyCellChange(base, head, { dateOrder: 'dmy' });
        fc.pre(verdict === 'cosmetic');
        expect(normaliseForPairing(base, 'dmy')).toBe(normaliseForPairing(head, 'dmy'));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('sees through every respelling', () => {
    fc.assert(
      fc.property(respelling, ([base, head]) => {
        fc.pre(!cellsEqual(base, head));
        expect(classifyCellChange(base, head).class).toBe('cosmetic');
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('copes with huge cells', () => {
    const huge = 'Überall Wörter. '.repeat(200_000);
    const cells: Cell[] = [huge, `${huge}?`, `${huge} x`, `{"a":"${huge}"}`, '1'.repeat(3_000_000)];
    for (const base of cells)
      for (const head of cells) {
        const expected = base === head ? 'cosmetic' : 'substantive';
        expect(classifyCellChange(base, head).class).toBe(expected);
      }
  });
});
