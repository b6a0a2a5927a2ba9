import { describe, expect, it } from 'vitest';
import { cutStart } from '../../../../../src/core/render/sheet/page/cut-start.ts';
import { describeSaid } from '../../../../../src/core/render/sheet/page/describe-said.ts';
import { readCell } from '../../../../../src/core/render/sheet/page/read-cell.ts';
import { ROW_FILTERS, selectRows } from '../../../../../src/core/render/sheet/page/select-rows.ts';
import { formatDuration } from '../../../../../src/core/words/format-duration.ts';

describe('readCell', () => {
  it('breaks lines and shows what else cannot be seen', () => {
    expect(readCell('a\r\nb\tc\u202ed')).toEqual([
      { text: 'a\nb', sign: false },
      { text: '⇥\t', sign: true },
      { text: 'c', sign: false },
      { text: '‹U+202E›', sign: true },
      { text: 'd', sign: false },
    ]);
    expect(readCell('')).toEqual([]);
    expect(readCell('👩‍👩‍👧 שלום')).toEqual([{ text: '👩‍👩‍👧 שלום', sign: false }]);
  });
});

describe('describeSaid', () => {
  const codes = ['A1', 'B2'];
  it('names the row and what became of it', () => {
    const answered = { kind: 'answered', code: 'B2', field: 'answer', text: 'boot' } as const;
    expect(describeSaid(answered, codes)).toBe('Row 2: boot');
    expect(describeSaid({ ...answered, text: '' }, codes)).toBe('Row 2: answer cleared');
    expect(describeSaid({ ...answered, field: 'note' }, codes)).toBe('Row 2: note saved');
    expect(describeSaid({ ...answered, kind: 'undone' }, codes)).toBe(
      'Undone: row 2 is back to boot',
    );
    expect(describeSaid({ ...answered, kind: 'undone', text: '' }, codes)).toBe(
      'Undone: row 2 has no answer again',
    );
    expect(describeSaid({ kind: 'told', text: 'Copied.' }, codes)).toBe('Copied.');
  });
});

describe('selectRows', () => {
  it('narrows the list', () => {
    const stamped = (text: string) => ({ text, at: 1 });
    const entries = new Map([
      ['A', { answer: stamped('boot'), note: stamped(''), seconds: 1 }],
      ['B', { answer: stamped("can't tell"), note: stamped('why'), seconds: 1 }],
      ['C', { answer: stamped('bad row'), note: stamped(''), seconds: 1 }],
    ]);
    const state = { codes: ['A', 'B', 'C', 'D'], entries };
    const selected = ROW_FILTERS.map((filter) => [filter, selectRows(state, filter)]);
    expect(Object.fromEntries(selected)).toEqual({
      all: [0, 1, 2, 3],
      unanswered: [3],
      answered: [0, 1, 2],
      'cannot-tell': [1],
      'bad-row': [2],
      noted: [1],
    });
  });
});

describe('short texts', () => {
  it('says minutes as people do', () => {
    expect([1, 59, 60, 64, 65, 119, 600].map(formatDuration)).toEqual([
      '1 min',
      '59 min',
      '1 h',
      '1 h',
      '1 h 10 min',
      '2 h',
      '10 h',
    ]);
  });

  it('cuts no character in two', () => {
    expect(cutStart('ab😀', 3)).toBe('ab…');
    expect(cutStart('abc', 3)).toBe('abc');
  });
});
