import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { latestRuns, showCheckRun, showCheckSuite } from '../shapes/check.ts';
import { notFound } from '../validation-failed.ts';
import { emitCheckSuite } from '../webhooks/emit-check.ts';

export const checkSuiteRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': async (call) => {
    const { world, path, query } = call;
    const sha = await world.git.resolve(path['ref'] ?? '');
    if (!sha) return refusal(422, `No commit found for SHA: ${path['ref']}`);
    const app = query.get('app_id');
    const all = [...world.checkSuites.values()].filter(
      (suite) => suite.sha === sha && (app === null || suite.app.id === Number(app)),
    );
    return paged(
      call,
      all,
      (suite) => showCheckSuite(world, suite),
      (check_suites, total_count) => ({ total_count, check_suites }),
    );
  },
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}': (call) => {
    const suite = suiteOf(call);
    return suite ? answer(200, showCheckSuite(call.world, suite)) : notFound();
  },
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs': (call) => {
    const suite = suiteOf(call);
    if (!suite) return notFound();
    const all = [...call.world.checkRuns.values()].filter((run) => run.suite === suite.id);
    return paged(
      call,
      call.query.get('filter') === 'all' ? all : latestRuns(all),
      (run) => showCheckRun(call.world, run),
      (check_runs, total_count) => ({ total_count, check_runs }),
    );
  },
  'POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest': (call) => {
    const suite = suiteOf(call);
    if (!suite) return notFound();
    emitCheckSuite(call.world, 'rerequested', suite, call.actor);
    return answer(201, {});
  },
};

function suiteOf({ world, path }: Call) {
  return world.checkSuites.get(Number(path['check_suite_id']));
}
