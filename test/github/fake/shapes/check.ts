import type { CheckRun, CheckSuite } from '../stored.ts';
import type { World } from '../world.ts';
import { repositoryFields, showMinimalRepository } from './repository.ts';
import { type Shape, template } from './template.ts';
import { showApp } from './user.ts';

/** What is told of a check run, in REST and webhooks alike, but for its suite. */
export function checkRunFields(world: World, run: CheckRun): Shape {
  const { id, output } = run;
  const url = `${world.url}/repos/${world.repository}/check-runs/${id}`;
  return {
    id,
    node_id: `CR_${id}`,
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: `https://github.com/${world.repository}/runs/${id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: output.title,
      summary: output.summary,
      text: output.text,
      annotations_count: output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    app: showApp(world, run.app),
    pull_requests: pullsOf(world, run.sha),
  };
}

export function showCheckRun(world: World, run: CheckRun): Shape {
  return { ...checkRunFields(world, run), check_suite: { id: run.suite } };
}

/** Its status and conclusion follow from its runs: the first that is not done, or the worst. */
export function checkSuiteFields(world: World, suite: CheckSuite): Shape {
  const { id, sha } = suite;
  const runs = latestRuns([...world.checkRuns.values()].filter((one) => one.suite === id));
  const done = runs.length > 0 && runs.every(({ status }) => status === 'completed');
  const bad = runs.find(({ conclusion }) => conclusion !== 'success');
  return {
    id,
    node_id: `CS_${id}`,
    head_branch: branchOf(world, sha),
    head_sha: sha,
    status: done ? 'completed' : 'queued',
    conclusion: done ? (bad?.conclusion ?? 'success') : null,
    url: `${world.url}/repos/${world.repository}/check-suites/${id}`,
    pull_requests: pullsOf(world, sha),
    app: showApp(world, suite.app),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    latest_check_runs_count: runs.length,
    check_runs_url: `${world.url}/repos/${world.repository}/check-suites/${id}/check-runs`,
  };
}

export function showCheckSuite(world: World, suite: CheckSuite): Shape {
  const from = template(world, 'check-suite');
  return { ...from, ...checkSuiteFields(world, suite), repository: showMinimalRepository(world) };
}

/** Of the runs of one name in one suite the one that was made last. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of runs) latest.set(`${run.suite} ${run.name}`, run);
  return [...latest.values()];
}

/** Open pull requests that a commit is the head of. GitHub leaves those from forks out. */
function pullsOf(world: World, sha: string): Shape[] {
  const { id, url, name } = repositoryFields(world);
  const repo = { id, url, name };
  return [...world.pulls.values()]
    .filter(({ head, state }) => head.sha === sha && state === 'open' && head.fork === undefined)
    .map((pull) => ({
      url: `${world.url}/repos/${world.repository}/pulls/${pull.number}`,
      id: pull.id,
      number: pull.number,
      head: { ref: pull.head.ref, sha, repo },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo },
    }));
}

function branchOf(world: World, sha: string): string | null {
  for (const [ref, at] of world.git.refs)
    if (at === sha && ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length);
  return null;
}
