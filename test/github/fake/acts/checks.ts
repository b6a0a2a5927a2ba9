import type { Actor, AppIdentity, CheckSuite } from '../stored.ts';
import { emitCheckSuite } from '../webhooks/emit-check.ts';
import type { World } from '../world.ts';

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
