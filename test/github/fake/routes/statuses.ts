import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { showMinimalRepository } from '../shapes/repository.ts';
import type { Shape } from '../shapes/template.ts';
import { showUser } from '../shapes/user.ts';
import type { Status } from '../stored.ts';
import { validationFailed } from '../validation-failed.ts';
import type { World } from '../world.ts';

const STATES = ['error', 'failure', 'pending', 'success'];
const MAX_DESCRIPTION = 140;
const MAX_STATUSES = 1000;

export const statusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': create,
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': async (call) => {
    const all = await statusesOf(call);
    return all ? paged(call, all, (one) => showStatus(call.world, one)) : unknownCommit(call);
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/status': combined,
};

async function create(call: Call) {
  const { world, path, body, actor } = call;
  const sha = path['sha'] ?? '';
  if (!(await world.git.commit(sha))) return unknownCommit(call);
  const state = String(body['state']);
  if (!STATES.includes(state)) return validationFailed('Status', 'state', `${state} is no state`);
  const { description = null, target_url = null, context = 'default' } = body;
  if (String(description ?? '').length > MAX_DESCRIPTION)
    return validationFailed(
      'Status',
      'description',
      `description is too long (maximum is ${MAX_DESCRIPTION} characters)`,
    );
  const same = world.statuses.filter((one) => one.sha === sha && one.context === context);
  if (same.length >= MAX_STATUSES)
    return validationFailed(
      'Status',
      'base',
      'This SHA and context has reached the maximum number of statuses.',
    );
  const status: Status = {
    id: world.nextId(),
    sha,
    by: actor,
    context: String(context),
    state,
    description: description as string | null,
    targetUrl: target_url as string | null,
    at: world.now(),
  };
  world.statuses.push(status);
  return answer(201, showStatus(world, status));
}

async function combined(call: Call) {
  const { world, path } = call;
  const all = await statusesOf(call);
  if (!all) return unknownCommit(call);
  const sha = await world.git.resolve(path['ref'] ?? '');
  const latest = all.filter(
    ({ context }, i) => all.findIndex((one) => one.context === context) === i,
  );
  const states = latest.map(({ state }) => state);
  const bad = states.some((state) => state === 'failure' || state === 'error');
  const waiting = states.length === 0 || states.includes('pending');
  const api = `${world.url}/repos/${world.repository}/commits/${sha}`;
  return answer(200, {
    state: bad ? 'failure' : waiting ? 'pending' : 'success',
    statuses: latest.map((one) => ({
      ...showStatus(world, one),
      creator: undefined,
      avatar_url: showUser(world, one.by)['avatar_url'],
    })),
    sha,
    total_count: latest.length,
    repository: showMinimalRepository(world),
    commit_url: api,
    url: `${api}/status`,
  });
}

/** Newest first. */
async function statusesOf({ world, path }: Call): Promise<Status[] | undefined> {
  const sha = await world.git.resolve(path['ref'] ?? '');
  return sha ? world.statuses.filter((one) => one.sha === sha).toReversed() : undefined;
}

function unknownCommit({ path }: Call) {
  return refusal(422, `No commit found for SHA: ${path['sha'] ?? path['ref']}`);
}

function showStatus(world: World, status: Status): Shape {
  const creator = showUser(world, status.by);
  return {
    url: `${world.url}/repos/${world.repository}/statuses/${status.sha}`,
    avatar_url: creator['avatar_url'],
    id: status.id,
    node_id: `S_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
    creator,
  };
}
