import type { Pull } from '../stored.ts';
import type { World } from '../world.ts';
import { repositoryFields } from './repository.ts';
import { type Shape, template } from './template.ts';
import { association, showUser } from './user.ts';

/** All that is told of a pull request in lists, in REST and webhooks alike, but for the repositories of its ends. */
export function pullFields(world: World, pull: Pull): Shape {
  const { number, merged } = pull;
  return {
    ...addresses(world, number),
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: showUser(world, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.reviewers.map((login) => showUser(world, { login })),
    requested_teams: [],
    author_association: association(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** What only a pull request asked for by its number tells. */
export async function pullDetails(world: World, pull: Pull): Promise<Shape> {
  const { head, base, merged } = pull;
  const mergeBase = (await world.git.mergeBase(base.sha, head.sha)) ?? base.sha;
  const commits = await world.git.between(base.sha, head.sha);
  const changes = await world.git.changes(mergeBase, head.sha);
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    merged: merged !== undefined,
    merged_by: merged ? showUser(world, merged.by) : null,
    mergeable: merged ? null : true,
    rebaseable: merged ? null : true,
    mergeable_state: pull.draft ? 'draft' : 'clean',
    comments: [...world.comments.values()].filter(({ pull: of }) => of === pull.number).length,
    review_comments: sum(
      [...world.reviews.values()].map(({ pull: of, state, comments }) =>
        of === pull.number && state !== 'PENDING' ? comments.length : 0,
      ),
    ),
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum(changes.map(({ additions }) => additions)),
    deletions: sum(changes.map(({ deletions }) => deletions)),
    changed_files: changes.length,
  };
}

/** Head and base, each with the repository as `show` makes it. */
export function pullEnds(world: World, pull: Pull, show: (fork?: string) => Shape): Shape {
  const end = (ref: string, sha: string, fork?: string) => {
    const owner = fork ?? world.owner;
    const user = showUser(world, { login: owner });
    return { label: `${owner}:${ref}`, ref, sha, user, repo: show(fork) };
  };
  const { head, base } = pull;
  const from = end(head.ref, head.sha, head.fork);
  return {
    head: head.forkGone ? { ...from, repo: null } : from,
    base: end(base.ref, base.sha),
  };
}

export function showPullSimple(world: World, pull: Pull): Shape {
  const from = template(world, 'pull-request-simple');
  const { repo } = from['base'] as { repo: Shape };
  const ends = pullEnds(world, pull, (fork) => ({ ...repo, ...repositoryFields(world, fork) }));
  return { ...from, ...pullFields(world, pull), ...ends };
}

export async function showPull(world: World, pull: Pull): Promise<Shape> {
  const simple = showPullSimple(world, pull);
  return { ...template(world, 'pull-request'), ...simple, ...(await pullDetails(world, pull)) };
}

function addresses(world: World, number: number): Shape {
  const api = `${world.url}/repos/${world.repository}`;
  const page = `https://github.com/${world.repository}/pull/${number}`;
  const links = {
    self: `${api}/pulls/${number}`,
    html: page,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${api}/pulls/${number}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${api}/pulls/${number}/commits`,
    statuses: `${api}/statuses`,
  };
  return {
    url: links.self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}
