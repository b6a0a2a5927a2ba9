import { ensureCheckSuite } from '../acts/checks.ts';
import { dissolveGroup, queuePull } from '../acts/merge-queue.ts';
import type { CheckRun, MergeGroup } from '../stored.ts';
import { emitCheckRun, emitCheckSuite } from '../webhooks/emit-check.ts';
import type { World } from '../world.ts';
import { pullBy } from './pull-controls.ts';

export interface CheckControls {
  /** Somebody presses a button of a check run, which is shown once the run is completed. */
  requestedAction(run: number, identifier: string, as: string): void;
  /** Somebody asks for one check run again. */
  rerequest(run: number, as: string): void;
  /** Somebody asks for all checks of the app on a commit again. */
  rerequestAll(sha: string, as: string): void;
  /** A check run that another app makes. Gives its id. */
  otherCheckRun(sha: string, name: string, conclusion: string): number;
  addToMergeQueue(pull: number): Promise<MergeGroup>;
  removeFromMergeQueue(pull: number, reason?: 'merged' | 'invalidated' | 'dequeued'): Promise<void>;
}

const OTHER_APP = { id: 99, slug: 'other-checks', name: 'Other checks' };

export function checkControls(world: World): CheckControls {
  function runBy(id: number): CheckRun {
    const run = world.checkRuns.get(id);
    if (!run) throw new Error(`there is no check run ${id}`);
    return run;
  }

  return {
    requestedAction(id, identifier, as) {
      const run = runBy(id);
      const shown = run.status === 'completed' ? run.actions : [];
      if (!shown.some((action) => action.identifier === identifier))
        throw new Error(`"${run.name}" shows no button ${identifier}`);
      emitCheckRun(world, 'requested_action', run, { login: as }, identifier);
    },
    rerequest: (id, as) => emitCheckRun(world, 'rerequested', runBy(id), { login: as }),
    rerequestAll(sha, as) {
      const suite = ensureCheckSuite(world, world.app, sha, { login: as });
      emitCheckSuite(world, 'rerequested', suite, { login: as });
    },
    otherCheckRun(sha, name, conclusion) {
      const by = { login: `${OTHER_APP.slug}[bot]`, app: OTHER_APP };
      const at = world.now();
      const run: CheckRun = {
        id: world.nextId(),
        suite: ensureCheckSuite(world, OTHER_APP, sha, by).id,
        app: OTHER_APP,
        name,
        sha,
        externalId: '',
        detailsUrl: `https://github.com/apps/${OTHER_APP.slug}`,
        status: 'completed',
        conclusion,
        startedAt: at,
        completedAt: at,
        output: { title: name, summary: '', text: null, annotations: [] },
        actions: [],
      };
      world.checkRuns.set(run.id, run);
      emitCheckRun(world, 'completed', run, by);
      return run.id;
    },
    addToMergeQueue: (pull) => queuePull(world, pullBy(world, pull)),
    async removeFromMergeQueue(pull, reason = 'dequeued') {
      for (const group of world.mergeGroups.values())
        if (group.pull === pull) await dissolveGroup(world, group, reason);
    },
  };
}
