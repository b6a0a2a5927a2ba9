import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarker, reviewMarker } from '../../../src/core/review/markers.ts';

describe('reviewMarker', () => {
  it('is read back as it was written, whatever the values hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        (dataset, why) => {
          const marker = reviewMarker('packet', { dataset, why, round: 3 });
          expect(marker).toMatch(/^<!-- (?:(?!--|[<>\n\r]).)* -->$/);
          expect(readMarker(`${marker}\ntext`)).toEqual({
            kind: 'packet',
            fields: { dataset, why: why.replace(/\p{Cs}/gu, '\ufffd'), round: '3' },
          });
        },
      ),
    );
  });
});

describe('readMarker', () => {
  it('reads the first line alone, and only kinds that there are', () => {
    const marker = reviewMarker('receipt', { expert: 'expert-1' });
    expect(readMarker(`Look:\n${marker}`)).toBeUndefined();
    expect(readMarker(` ${marker}`)).toBeUndefined();
    expect(readMarker('<!-- assay nothing a=b -->')).toBeUndefined();
    expect(readMarker('<!-- assay receipt a=%E0%A4%A -->')).toBeUndefined();
    expect(readMarker(`${marker}\r\ntext`)?.kind).toBe('receipt');
  });
});
