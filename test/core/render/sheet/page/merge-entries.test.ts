import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../../../../src/core/render/sheet/page/merge-entries.ts';
import {
  formatSaved,
  mergeSaved,
  NOTHING_SAVED,
  parseSaved,
} from '../../../../../src/core/render/sheet/page/saved-sheet.ts';
import { entriesOfTab, sorted } from './entries.ts';

describe('mergeEntries', () => {
  it('lets the latest answer and the latest note stand, each by itself', () => {
    const older = {
      answer: { text: 'boot', at: 1 },
      note: { text: 'see photo', at: 9 },
      seconds: 4,
    };
    const newer = { answer: { text: 'shoe', at: 2 }, note: { text: '', at: 0 }, seconds: 3 };
    const merged = mergeEntries(new Map([['A1', older]]), new Map([['A1', newer]]));
    expect(merged.get('A1')).toEqual({
      answer: { text: 'shoe', at: 2 },
      note: { text: 'see photo', at: 9 },
      seconds: 4,
    });
  });

  it('gives the same in any order, grouped in any way, and as often as one likes', () => {
    fc.assert(
      fc.property(entriesOfTab, entriesOfTab, entriesOfTab, (a, b, c) => {
        const ab = mergeEntries(a, b);
        expect(sorted(ab)).toEqual(sorted(mergeEntries(b, a)));
        expect(sorted(mergeEntries(ab, c))).toEqual(sorted(mergeEntries(a, mergeEntries(b, c))));
        expect(sorted(mergeEntries(ab, b))).toEqual(sorted(ab));
      }),
    );
  });
});

describe('what outlives the page', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(entriesOfTab, fc.nat(), (entries, exported) => {
        expect(parseSaved(formatSaved({ entries, exported }))).toEqual({ entries, exported });
      }),
    );
  });

  it('is settled after one exchange of two tabs, so that they never save in turns', () => {
    fc.assert(
      fc.property(entriesOfTab, entriesOfTab, (entries, others) => {
        const stored = mergeSaved({ entries, exported: 0 }, { entries: others, exported: 3 });
        const again = mergeSaved(stored, { entries, exported: 0 });
        expect(formatSaved(again)).toBe(formatSaved(stored));
      }),
    );
  });

  it('leaves out what is damaged', () => {
    expect(parseSaved(null)).toEqual(NOTHING_SAVED);
    expect(parseSaved('{"entries":')).toEqual(NOTHING_SAVED);
    expect(parseSaved('null')).toEqual(NOTHING_SAVED);
    expect(parseSaved('{"entries":{}}')).toEqual(NOTHING_SAVED);
    const good = ['A1', { answer: { text: 'boot', at: 1 }, note: { text: '', at: 0 }, seconds: 2 }];
    const bad = [['B2', null], ['C3', { answer: 'boot' }], 7, [5, {}]];
    const text = JSON.stringify({ exported: 'x', entries: [...bad, good] });
    expect(parseSaved(text)).toEqual({ entries: new Map([good as never]), exported: 0 });
  });
});
