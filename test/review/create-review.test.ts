import { expect, it } from 'vitest';
import type { JournalEntry } from '../../src/core/review/journal.ts';
import type { NewReview } from '../../src/github/app-port.ts';
import { createReview } from '../../src/review/create-review.ts';
import type { ReviewContext } from '../../src/review/review-context.ts';

const OF = { dataset: 'tickets', round: 1, part: 1 };

function suggestion(line: number, was: string) {
  return { path: 'data/a.csv', startLine: line, line, was, body: `${was}?` };
}

/** Lines 7 and 8 are shown. */
async function created({
  head = 'head-1',
  takes = true,
  was = 'a',
} = {}): Promise<{ written: NewReview[]; recorded: JournalEntry[] }> {
  const written: NewReview[] = [];
  const recorded: JournalEntry[] = [];
  const context = {
    ref: { installation: 1, repository: 'org/data', pull: 7 },
    now: () => new Date('2026-11-02T09:00:00.000Z'),
    store: {
      record: async (_: unknown, entries: readonly JournalEntry[]) => recorded.push(...entries),
    },
    github: {
      pull: async () => ({ head: { sha: head } }),
      shownLines: async (_: number, paths: ReadonlySet<string>) => {
        expect([...paths]).toEqual(['data/a.csv']);
        const lines = [
          [7, 'a'],
          [8, 'b'],
        ] as const;
        return new Map([['data/a.csv', new Map(lines)]]);
      },
      createPendingReview: async (_: number, review: NewReview) => {
        written.push(review);
        return takes ? 'created' : 'refused';
      },
    },
  } as unknown as ReviewContext;
  const suggestions = [suggestion(7, was), suggestion(9, 'c')];
  await createReview(
    { kind: 'create-review', of: OF, sha: 'head-1', body: 'Look', suggestions },
    context,
  );
  return { written, recorded };
}

const REFUSED = { ...OF, kind: 'suggestions-settled', as: 'refused' };

it('is written on the lines that are shown as they were read', async () => {
  const { written, recorded } = await created();
  expect(written).toEqual([{ sha: 'head-1', body: 'Look', comments: [suggestion(7, 'a')] }]);
  expect(recorded).toEqual([]);
});

it('is given up where no line is shown, or GitHub does not take it', async () => {
  const unshown = await created({ was: 'z' });
  expect(unshown.written).toEqual([]);
  expect(unshown.recorded).toMatchObject([REFUSED]);
  const refused = await created({ takes: false });
  expect(refused.recorded).toMatchObject([REFUSED]);
});

it('is not given up for what was pushed meanwhile', async () => {
  expect((await created({ was: 'z', head: 'head-2' })).recorded).toEqual([]);
  expect((await created({ takes: false, head: 'head-2' })).recorded).toEqual([]);
});
