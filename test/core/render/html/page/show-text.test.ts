import { describe, expect, it } from 'vitest';
import { compareCells } from '../../../../../src/core/render/html/page/compare-cells.ts';
import { excerpt } from '../../../../../src/core/render/html/page/excerpt.ts';
import { showInvisible } from '../../../../../src/core/render/html/page/show-invisible.ts';

describe('showInvisible', () => {
  it('shows what would hide, break a line or turn text around', () => {
    expect(showInvisible('a\tb\u200b')).toBe('a⇥b‹U+200B›');
    expect(showInvisible('x\r\ny\u202e\u0000')).toBe('x␍↵y‹U+202E›‹U+0000›');
    expect(showInvisible('plain – é 日本')).toBe('plain – é 日本');
  });
});

describe('excerpt', () => {
  it('starts shortly before the first change', () => {
    const lead = { text: 'a long way before the change ', changed: false };
    const change = { text: 'x', changed: true };
    expect(excerpt([lead, change])).toEqual([
      { text: '…fore the change ', changed: false },
      change,
    ]);
  });

  it('is bounded', () => {
    const [only] = excerpt([{ text: 'x'.repeat(9_000), changed: true }]);
    expect(only!.text).toHaveLength(240);
    expect(excerpt([])).toEqual([]);
  });
});

describe('compareCells', () => {
  it('quotes text beside a JSON literal', () => {
    const { base, head } = compareCells(['8'], '8');
    expect(base.segments.map((s) => s.text).join('')).toBe('8');
    expect(head.segments.map((s) => s.text).join('')).toBe('"8"');
  });

  it('tells missing, empty and null apart', () => {
    expect(compareCells(null, '')).toMatchObject({
      base: { absence: 'missing' },
      head: { absence: 'empty' },
    });
    expect(compareCells(['null'], null).base).not.toHaveProperty('absence');
  });
});
