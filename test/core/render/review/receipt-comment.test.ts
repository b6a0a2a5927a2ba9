import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptComment } from '../../../../src/core/render/review/receipt-comment.ts';
import { hostileText, mentionsIn } from './hostile.ts';

const NOTHING = { expert: 'expert-1', left: [], problems: [], declined: [] };

describe('receiptComment', () => {
  it('counts what is kept and names what is left', () => {
    expect(receiptComment({ ...NOTHING, kept: 10, left: [11, 12, 13, 20] })).toBe(
      '<!-- assay receipt expert=expert%2D1 -->\n`expert-1`: 10 of 14 kept, 4 left: 11–13, 20.\n',
    );
  });

  it('thanks at the end, and once', () => {
    expect(receiptComment({ ...NOTHING, kept: 30 })).toContain('all 30 kept. Thank you!');
    expect(receiptComment({ ...NOTHING, kept: 29, left: [3] })).not.toContain('Thank');
  });

  it('declines what came after sealing', () => {
    expect(receiptComment({ ...NOTHING, kept: 30, declined: [3] })).toContain(
      'Sealed already, so the earlier answer stands: 3.',
    );
  });

  it('repeats lines that were not understood as nothing but text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 40 }), (texts) => {
        const problems = texts.map((text, place) => ({ line: place + 1, text, message: text }));
        const body = receiptComment({ ...NOTHING, kept: 1, problems });
        expect(mentionsIn(body)).toEqual([]);
        expect(body.match(/^- Line /gm)?.length ?? 0).toBe(Math.min(20, texts.length));
        expect(body.length).toBeLessThan(65_536);
      }),
      { numRuns: 100 },
    );
  });
});
