import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/app/main.ts';
import { realParts, reviewPull } from '../../../src/app/real-parts.ts';
import { createFakeGitHub, type FakeGitHub } from '../../github/fake/create-fake-github.ts';
import { fakeWorld } from '../fake-world.ts';

export const CONFIG = `datasets:
  - name: tickets
    path: data/*.csv
    key: [id]
    label: label
    labels: [billing, refund, shipping]
review:
  experts: [expert-1, expert-2]
  guideline: docs/labelling.md
  guideline-owners: [owner-1]
  queue-below: 0
  minutes-per-expert-per-week: 600
`;

export const PEOPLE = {
  'author-1': 'write',
  'expert-1': 'write',
  'expert-2': 'write',
  'expert-3': 'write',
  'owner-1': 'write',
  'maintainer-1': 'maintain',
} as const;

const LABELS = ['billing', 'refund', 'shipping'] as const;

/** A CSV file of so many tickets, their labels in turn. */
export function tickets(count: number, from = 1): string {
  const lines = Array.from(
    { length: count },
    (_, i) =>
      `T-${from + i},the customer writes about matter ${from + i},${labelOf(`T-${from + i}`)}`,
  );
  return `id,body,label\n${lines.join('\n')}\n`;
}

export function labelOf(id: string): string {
  return LABELS[Number(id.slice(2)) % 3]!;
}

/** The app over a store of its own and a GitHub on this machine; looks when it is told to. */
export interface AppWorld extends AsyncDisposable {
  readonly github: FakeGitHub;
  /** The clock of the app; GitHub's own goes on by itself. */
  now: Date;
  /** One pass of `assay app --once`. */
  once(): Promise<0 | 1 | 2>;
  readonly log: () => string;
}

export async function openAppWorld(
  files: Readonly<Record<string, string>> = {},
): Promise<AppWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-app-'));
  const world: { now: Date } = { now: new Date('2026-11-02T09:00:00Z') };
  const github = await createFakeGitHub({
    people: PEOPLE,
    now: () => world.now,
    files: {
      '.github/assay.yml': CONFIG,
      'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
      'data/tickets.csv': tickets(5),
      ...files,
    },
  });
  let log = '';
  return Object.assign(world, {
    github,
    log: () => log,
    async once() {
      const app = fakeWorld(
        {
          APP_ID: String(github.appId),
          PRIVATE_KEY: github.privateKey,
          GITHUB_API_URL: github.url,
          DATABASE_URL: join(folder, 'assay.db'),
          LOG_LEVEL: 'info',
        },
        { now: () => new Date(world.now) },
      );
      const code = await main({ once: true }, app, {
        ...realParts,
        work: (context) => reviewPull(context, { inline: true }),
      });
      log += app.written.out;
      return code;
    },
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  });
}
