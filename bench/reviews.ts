import { setTimeout as sleep } from 'node:timers/promises';
import { readMarker } from '../src/core/review/markers.ts';
import { labelOf, tickets } from '../test/app/journey/app-world.ts';
import { answerPackets } from '../test/app/journey/experts.ts';
import type { FakeGitHub } from '../test/github/fake/create-fake-github.ts';

const MOST_OPEN = 3;
const EVERY_MS = 500;

/** Has pull requests opened, answered and merged, one after another, until it is told to stop. Gives how many were merged. */
export async function keepReviewing(
  github: FakeGitHub,
  pulls: readonly number[],
  signal: AbortSignal,
): Promise<number> {
  const open = [...pulls];
  const answered = new Set<string>();
  let merged = 0;
  while (!signal.aborted) {
    for (const pull of [...open]) {
      for (const expert of ['expert-1', 'expert-2']) {
        const key = `${pull} ${expert}`;
        if (!answered.has(key) && answerPackets(github, pull, expert, labelOf) > 0)
          answered.add(key);
      }
      if (!github.passes(github.pull(pull).head.sha, 'assay/review')) continue;
      await github.merge(pull, 'maintainer-1');
      open.splice(open.indexOf(pull), 1);
      merged += 1;
    }
    while (open.length < MOST_OPEN) open.push(await openPull(github, 10_000 + merged * 100));
    await sleep(EVERY_MS);
  }
  return merged;
}

/** A pull request of twenty rows in a file of its own. */
export function openPull(github: FakeGitHub, from: number): Promise<number> {
  const file = `data/t-${from}-${github.requests.length}.csv`;
  return github.openPull({ author: 'author-1', files: { [file]: tickets(20, from) } });
}

export function packetsOf(github: FakeGitHub, pull: number): number {
  return github.comments(pull).filter(({ body }) => readMarker(body)?.kind === 'packet').length;
}
