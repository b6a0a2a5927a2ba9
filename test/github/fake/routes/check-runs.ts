import { answer, refusal } from '../../../action/fake-github/answer.ts';
import { ensureCheckSuite } from '../acts/checks.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { latestRuns, showCheckRun } from '../shapes/check.ts';
import type { CheckRun } from '../stored.ts';
import { notAccessible, notFound, validationFailed } from '../validation-failed.ts';
import { emitCheckRun } from '../webhooks/emit-check.ts';
import { type CheckRunBody, refuseCheckRun } from './refuse-check-run.ts';

export const checkRunRoutes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': create,
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': (call) => {
    const run = runOf(call);
    return run ? answer(200, showCheckRun(call.world, run)) : notFound();
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': update,
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': (call) => {
    const run = runOf(call);
    if (!run) return notFound();
    const blob_href = `https://github.com/${call.world.repository}/blob/${run.sha}`;
    const unset = { start_column: null, end_column: null, title: null, raw_details: null };
    return paged(call, run.output.annotations, (one) => ({ ...unset, ...one, blob_href }));
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': list,
};

function runOf({ world, path }: Call): CheckRun | undefined {
  return world.checkRuns.get(Number(path['check_run_id']));
}

/** Newest first, and of each name and suite the latest only unless all are asked for. */
async function list(call: Call) {
  const { world, path, query } = call;
  const sha = await world.git.resolve(path['ref'] ?? '');
  if (!sha) return refusal(422, `No commit found for SHA: ${path['ref']}`);
  const wanted = (name: string, value: string) => (query.get(name) ?? value) === value;
  const all = [...world.checkRuns.values()].filter(
    (run) =>
      run.sha === sha &&
      wanted('check_name', run.name) &&
      wanted('status', run.status) &&
      wanted('app_id', String(run.app.id)),
  );
  const shown = query.get('filter') === 'all' ? all : latestRuns(all);
  return paged(
    call,
    shown.toReversed(),
    (run) => showCheckRun(world, run),
    (check_runs, total_count) => ({ total_count, check_runs }),
  );
}

async function create(call: Call) {
  const { world, actor } = call;
  const body = call.body as CheckRunBody;
  const { app } = actor;
  if (!app) return refusal(403, 'You must authenticate via a GitHub App.');
  const sha = await world.git.resolve(String(body.head_sha));
  if (!sha || !/^[0-9a-f]{40}$/.test(String(body.head_sha)))
    return validationFailed('CheckRun', 'head_sha', `No commit found for SHA: ${body.head_sha}`);
  const refused = refuseCheckRun(body);
  if (refused) return refused;
  const run: CheckRun = {
    id: world.nextId(),
    suite: ensureCheckSuite(world, app, sha, actor).id,
    app,
    name: String(body.name),
    sha,
    externalId: '',
    detailsUrl: `https://github.com/apps/${app.slug}`,
    status: 'queued',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null, annotations: [] },
    actions: [],
  };
  world.checkRuns.set(run.id, run);
  apply(call, run, body);
  emitCheckRun(world, 'created', run, actor);
  if (run.status === 'completed') emitCheckRun(world, 'completed', run, actor);
  return answer(201, showCheckRun(world, run));
}

function update(call: Call) {
  const { world, actor } = call;
  const body = call.body as CheckRunBody;
  const run = runOf(call);
  if (!run) return notFound();
  if (!actor.app) return notAccessible();
  if (actor.app.id !== run.app.id)
    return refusal(
      403,
      `Invalid app_id \`${actor.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const refused = refuseCheckRun(body);
  if (refused) return refused;
  const before = run.status;
  apply(call, run, body);
  if (run.status === 'completed' && before !== 'completed')
    emitCheckRun(world, 'completed', run, actor);
  return answer(200, showCheckRun(world, run));
}

/** A conclusion completes the run; a status that is not completed opens it again. Annotations are added to. */
function apply({ world }: Call, run: CheckRun, body: CheckRunBody): void {
  if (body.name !== undefined) run.name = body.name;
  if (body.external_id !== undefined) run.externalId = body.external_id;
  if (body.details_url !== undefined) run.detailsUrl = body.details_url;
  if (body.started_at !== undefined) run.startedAt = body.started_at;
  if (body.conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = body.conclusion;
    run.completedAt = body.completed_at ?? world.now();
  } else if (body.status !== undefined) {
    run.status = body.status;
    run.conclusion = null;
    run.completedAt = null;
  }
  if (body.actions) run.actions = body.actions;
  const { output } = body;
  if (!output) return;
  if (output.title !== undefined) run.output.title = output.title;
  if (output.summary !== undefined) run.output.summary = output.summary;
  if (output.text !== undefined) run.output.text = output.text;
  run.output.annotations.push(...(output.annotations ?? []));
}
