import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  reduceSheet,
} from '../../../../../src/core/render/sheet/page/reduce-sheet.ts';
import {
  answerOf,
  countAnswered,
  countUnexported,
  openSheet,
  type SheetState,
} from '../../../../../src/core/render/sheet/page/sheet-state.ts';

const CODES = ['A1', 'B2', 'C3', 'D4'];
const START: SheetState = { ...openSheet(CODES), view: 'row' };

function run(actions: readonly Action[], from = START): SheetState {
  return actions.reduce(reduceSheet, from);
}

const answer = (text: string, now: number): Action => ({ do: 'answer', text, now });
const answers = (state: SheetState) => state.codes.map((code) => answerOf(state.entries, code));

describe('reduceSheet', () => {
  it('goes on after an answer, and to the finish after the last', () => {
    const three = run([answer('boot', 1), answer('shoe', 2), answer('boot', 3)]);
    expect([three.at, three.view]).toEqual([3, 'row']);
    const all = run([answer('boot', 4)], three);
    expect([all.view, countAnswered(all)]).toEqual(['finish', 4]);
  });

  it('goes on to the next row without an answer, over the end where need be', () => {
    const late = run([{ do: 'go', to: 3 }, answer('boot', 1)]);
    expect(late.at).toBe(0);
    const over = run([
      answer('boot', 1),
      { do: 'go', to: 2 },
      answer('boot', 2),
      { do: 'go', to: 0 },
    ]);
    expect(run([answer('shoe', 3)], over).at).toBe(1);
  });

  it('stays within the rows', () => {
    expect(run([{ do: 'go', to: -1 }]).at).toBe(0);
    expect(run([{ do: 'go', to: 99 }]).at).toBe(3);
  });

  it('takes back one step after the other, at the row it was made', () => {
    const done = run([
      answer('boot', 1),
      { do: 'note', text: 'two rows?', now: 2 },
      { do: 'go', to: 0 },
      answer('shoe', 3),
    ]);
    const one = run([{ do: 'undo', now: 4 }], done);
    expect([one.at, answerOf(one.entries, 'A1')]).toEqual([0, 'boot']);
    expect(one.said).toEqual({ kind: 'undone', code: 'A1', field: 'answer', text: 'boot' });
    const two = run([{ do: 'undo', now: 5 }], one);
    expect([two.at, two.entries.get('B2')?.note.text]).toEqual([1, '']);
    const three = run([{ do: 'undo', now: 6 }], two);
    expect(answers(three)).toEqual(['', '', '', '']);
    expect(run([{ do: 'undo', now: 7 }], three).said).toEqual({
      kind: 'told',
      text: 'Nothing to undo.',
    });
  });

  it('gives the same answer again without a step to undo', () => {
    const twice = run([answer('boot', 1), { do: 'go', to: 0 }, answer('boot', 2)]);
    expect(twice.history).toHaveLength(1);
    expect(twice.entries.get('A1')?.answer.at).toBe(1);
  });

  it('makes an undo later than what it takes back, even by a clock that stands still', () => {
    const undone = run([answer('boot', 5), { do: 'undo', now: 5 }]);
    expect(undone.entries.get('A1')?.answer).toEqual({ text: '', at: 6 });
  });

  it('undoes whatever was done, for any answers and notes', () => {
    const action = fc.oneof(
      fc.record({
        do: fc.constant('answer' as const),
        text: fc.constantFrom('a', 'b'),
        now: fc.nat(),
      }),
      fc.record({
        do: fc.constant('note' as const),
        text: fc.constantFrom('', 'n'),
        now: fc.nat(),
      }),
      fc.record({ do: fc.constant('clear' as const), now: fc.nat() }),
      fc.record({ do: fc.constant('go' as const), to: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const done = run(actions);
        const undone = run(
          done.history.map(() => ({ do: 'undo', now: 0 }) as const),
          done,
        );
        expect(undone.history).toEqual([]);
        for (const { answer, note } of undone.entries.values()) {
          expect([answer.text, note.text]).toEqual(['', '']);
        }
      }),
    );
  });

  it('sums the time spent on a row', () => {
    const spend: Action = { do: 'spend', code: 'B2', seconds: 1.5 };
    const state = run([spend, { ...spend, seconds: 0 }, spend]);
    expect(state.entries.get('B2')?.seconds).toBe(3);
  });

  it('counts what was never exported', () => {
    const two = run([answer('boot', 1), answer('boot', 2)]);
    expect(countUnexported(two)).toBe(2);
    const exported = run([{ do: 'export', now: 3, told: 'saved' }], two);
    expect(countUnexported(exported)).toBe(0);
    expect(countUnexported(run([answer('shoe', 4)], exported))).toBe(1);
    expect(countUnexported(run([{ do: 'spend', code: 'C3', seconds: 9 }], exported))).toBe(0);
  });
});

describe('openSheet', () => {
  it('begins with the first row without an answer', () => {
    expect(openSheet(CODES).view).toBe('intro');
    const { entries } = run([answer('boot', 1), answer('boot', 2)]);
    expect(openSheet(CODES, entries)).toMatchObject({ view: 'row', at: 2 });
    const all = run([answer('a', 1), answer('a', 2), answer('a', 3), answer('a', 4)]);
    expect(openSheet(CODES, all.entries)).toMatchObject({ view: 'finish', at: 0 });
  });
});
