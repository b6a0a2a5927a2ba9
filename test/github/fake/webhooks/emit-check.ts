import { checkRunFields, checkSuiteFields } from '../shapes/check.ts';
import type { Shape } from '../shapes/template.ts';
import type { Actor, CheckRun, CheckSuite } from '../stored.ts';
import type { World } from '../world.ts';
import { emit } from './emit.ts';

/** `requested_action` and `rerequested` go to the app that made the run only, the others to every app. */
export function emitCheckRun(
  world: World,
  action: 'created' | 'completed' | 'rerequested' | 'requested_action',
  run: CheckRun,
  sender: Actor,
  identifier?: string,
): void {
  const suite = world.checkSuites.get(run.suite);
  if (!suite || (action.startsWith('re') && run.app.id !== world.app.id)) return;
  emit(world, 'check_run', action, sender, (example) => {
    const from = example['check_run'] as Shape;
    const check_suite = suiteIn(world, suite, from['check_suite'] as Shape);
    return {
      check_run: { ...from, ...checkRunFields(world, run), check_suite },
      ...(identifier === undefined ? {} : { requested_action: { identifier } }),
    };
  });
}

export function emitCheckSuite(
  world: World,
  action: 'requested' | 'rerequested',
  suite: CheckSuite,
  sender: Actor,
): void {
  if (suite.app.id !== world.app.id) return;
  emit(world, 'check_suite', action, sender, (example) => ({
    check_suite: suiteIn(world, suite, example['check_suite'] as Shape),
  }));
}

/** What the suite has in this event: fewer fields beside a run than alone. */
function suiteIn(world: World, suite: CheckSuite, from: Shape): Shape {
  const fields = Object.entries(checkSuiteFields(world, suite)).filter(([name]) => name in from);
  return { ...from, ...Object.fromEntries(fields), after: suite.sha, before: null };
}
