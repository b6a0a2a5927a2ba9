import { expect, it } from 'vitest';
import { noteComments } from '../../../../src/core/review/decide/wanted/note-comments.ts';
import type { ReviewState } from '../../../../src/core/review/derive/review-state.ts';

const AT = '2026-11-06T09:00:00.000Z';

it('tells what one expert gave up at one time in one note, however many entries it took', () => {
  const row = (n: number) => ({ n, id: `T-${n}`, content: `c${n}` });
  const given = { expert: 'expert-2', why: 'overdue', at: AT };
  const round = {
    opened: { round: 1 },
    asked: [
      {
        expert: 'expert-2',
        at: '2026-11-02T09:00:00.000Z',
        place: 0,
        head: 'a',
        rows: [row(1), row(6)],
      },
    ],
    released: [
      { ...given, place: 1, numbers: [1] },
      { ...given, place: 2, numbers: [6] },
    ],
    seals: [],
  };
  const state = { datasets: [{ name: 'tickets', rounds: [round] }], replies: [] };
  const notes = noteComments(state as unknown as ReviewState);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('2 unanswered rows of tickets go to the next expert who has time');
});
