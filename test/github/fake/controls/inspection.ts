import { createHash } from 'node:crypto';
import { latestRuns } from '../shapes/check.ts';
import type { CheckRun, Comment, LoggedRequest, Pull, Review } from '../stored.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { World } from '../world.ts';
import { pullBy } from './pull-controls.ts';

/** What a test wants to see. */
export interface Inspection {
  pull(number: number): Readonly<Pull>;
  /** Comments that stand, oldest first. */
  comments(pull: number): readonly Readonly<Comment>[];
  /** Reviews, oldest first, those included that are pending. */
  reviews(pull: number): readonly Readonly<Review>[];
  /** The latest check run of each name and app on a commit. */
  checks(sha: string): readonly Readonly<CheckRun>[];
  /** Whether a check that the branch requires lets the merge through. */
  passes(sha: string, name: string): boolean;
  /** Every request, as it was answered. */
  readonly requests: readonly LoggedRequest[];
  /** Every attempt to deliver a webhook. */
  readonly deliveries: readonly Delivery[];
  /** Where exchanges broke GitHub's description, taken out: a test that provokes one has seen it. */
  takeViolations(): readonly string[];
  /** Keeps a large file on the server, and gives the pointer to commit in its stead. */
  largeFile(bytes: Uint8Array): string;
}

const PASSING = ['success', 'neutral', 'skipped'];

export function inspection(world: World): Inspection {
  const checks = (sha: string) =>
    latestRuns([...world.checkRuns.values()].filter((one) => one.sha === sha));
  return {
    passes: (sha, name) =>
      checks(sha).some((run) => run.name === name && PASSING.includes(run.conclusion ?? '')),
    pull: (number) => pullBy(world, number),
    comments: (pull) => [...world.comments.values()].filter((one) => one.pull === pull),
    reviews: (pull) => [...world.reviews.values()].filter((one) => one.pull === pull),
    checks,
    requests: world.requests,
    deliveries: world.deliveries.log,
    takeViolations: () => world.violations.splice(0),
    largeFile(bytes) {
      const oid = createHash('sha256').update(bytes).digest('hex');
      world.largeFiles.set(oid, Buffer.from(bytes));
      return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
    },
  };
}
