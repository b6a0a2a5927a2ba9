import type { KnownOfDataset, ReviewDataRequest } from '../../../src/review/data/review-data.ts';
import { memoryRevisions } from '../../memory-revisions.ts';

export const CONFIG = `datasets:
  - name: tickets
    path: data/*.csv
    key: [id]
    label: label
    source: origin
`;

export interface Situation {
  readonly base?: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly config?: string | undefined;
  /** Keys of the config's `review`. */
  readonly review?: Readonly<Record<string, unknown>>;
  readonly known?: Partial<KnownOfDataset>;
  readonly verified?: Readonly<Record<string, string>>;
  readonly renamed?: ReadonlyMap<string, string>;
}

/** A pull request in memory whose base has the config. */
export function reviewRequest(situation: Situation): ReviewDataRequest {
  const { base = {}, head, config = CONFIG, review, known, verified = {}, renamed } = situation;
  const policy = {
    experts: ['expert-1', 'expert-2'],
    guideline: 'docs/labelling.md',
    ...review,
  };
  const text = `${config}review: ${JSON.stringify(policy)}\n`;
  const tree = (files: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries({ '.github/assay.yml': text, ...files }).map(
        ([path, text]) => [path, new TextEncoder().encode(text)] as const,
      ),
    );
  return {
    revisions: memoryRevisions({
      base: tree(base),
      head: tree(head),
      ...(renamed ? { renamed } : {}),
    }),
    now: new Date('2026-11-02T09:00:00Z'),
    commits: { head: 'aaaa', baseTip: 'bbbb', mergeBase: 'cccc' },
    known: async () => ({ freshSecret: 'a fresh secret', asked: [], queued: [], ...known }),
    verified: async (_, ids) =>
      new Map(
        ids.flatMap((id) =>
          Object.hasOwn(verified, id) ? [[id, { content: '', label: verified[id]! }]] : [],
        ),
      ),
    blobOf: async (path, commit) =>
      path === 'docs/labelling.md' ? `blob-at-${commit}` : undefined,
  };
}

/** A CSV file of tickets. */
export function tickets(rows: readonly (readonly [string, string, string, string?])[]): string {
  const lines = rows.map(
    ([id, body, label, origin = 'shop']) =>
      `${id},"${body.replaceAll('"', '""')}",${label},${origin}`,
  );
  return `id,body,label,origin\n${lines.join('\n')}\n`;
}

/** So many tickets, with two labels in turn. */
export function many(count: number, from = 1): [string, string, string][] {
  return Array.from({ length: count }, (_, i) => [
    `T-${from + i}`,
    `the customer writes about matter number ${from + i}`,
    i % 2 === 0 ? 'refund' : 'billing',
  ]);
}
