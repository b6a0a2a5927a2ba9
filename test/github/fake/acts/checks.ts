import type { Actor, AppIdentity, CheckSuite } from '../stored.ts';
import { emitCheckSuite } from '../webhooks/emit-check.ts';
import type { World } from '../world.ts';

const STALE_MS = 14 * 24 * 3_600_000;

/** GitHub gives up on a check run that has not been completed for 14 days. */
export function staleCheckRuns(world: World): void {
  const limit = world.clock().getTime() - STALE_MS;
  for (const run of world.checkRuns.values()) {
    if (run.status === 'completed' || Date.parse(run.startedAt) >= limit) continue;
    run.status = 'completed';
    run.conclusion = 'stale';
    run.completedAt = world.now();
  }
}

/** GitHub opens a suite for each app on each pushed commit. */
export function ensureCheckSuite(
  world: World,
  app: AppIdentity,
  sha: string,
  by: Actor,
): CheckSuite {
  for (const suite of world.checkSuites.values())
    if (suite.sha === sha && suite.app.id === app.id) return suite;
  const suite = { id: world.nextId(), app, sha, createdAt: world.now() };
  world.checkSuites.set(suite.id, suite);
  emitCheckSuite(world, 'requested', suite, by);
  return suite;
}
