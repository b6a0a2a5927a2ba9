import { expect, test } from 'vitest';
import { openPull } from '../../src/review/open-pull.ts';
import type { ReviewContext } from '../../src/review/review-context.ts';

test('what is pushed between two looks is not judged by what was read before', async () => {
  let sha = 'head-1';
  const read: string[] = [];
  const context = {
    ref: { installation: 1, repository: 'org/data', pull: 7 },
    app: { slug: 'assay', login: 'assay[bot]' },
    store: { journal: async () => [], observations: async () => [] },
    github: {
      pull: async () => ({
        number: 7,
        head: { ref: 'more', sha },
        base: { ref: 'main', sha: 'base', mergeBase: 'base', isDefault: true },
      }),
      pullComments: async () => [],
      checkRun: async () => undefined,
      requestedReviewers: async () => [],
    },
    analyse: async ({ head }: { readonly head: { readonly sha: string } }) => {
      read.push(head.sha);
      return { datasets: [] };
    },
  } as unknown as ReviewContext;
  const pull = openPull(context);
  await pull.look();
  sha = 'head-2';
  expect((await pull.look()).pull.head.sha).toBe('head-1');
  pull.changed([{ kind: 'create-comment', body: 'a packet' }]);
  expect((await pull.look()).pull.head.sha).toBe('head-2');
  expect(read).toEqual(['head-1', 'head-2']);
});
