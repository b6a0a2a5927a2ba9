import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let pull: number;
const here = { owner: 'octo', repo: 'data' };

function octokit(token = fake.installationToken()) {
  return getOctokit(token, { baseUrl: fake.url, log: console });
}

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read', 'outsider-1': 'none' },
    teams: { 'octo/label-experts': ['expert-1'] },
    files: { 'data/a.csv': 'id\n1\n', 'README.md': 'Data\n' },
    webhook: { url: 'http://127.0.0.1:9/', secret: 's' },
  });
  pull = await fake.openPull({ author: 'author-1', files: { 'data/a.csv': 'id\n1\n2\n' } });
});
afterEach(() => fake.close());

describe('every route', () => {
  it('answers as GitHub describes it', async () => {
    const { rest } = octokit();
    const n = { ...here, pull_number: pull };
    const { data } = await rest.pulls.get(n);
    expect(data.head.sha).toBe(fake.pull(pull).head.sha);
    const ref = data.head.sha;
    await rest.pulls.list({ ...here, state: 'open', sort: 'updated', direction: 'desc' });
    await rest.pulls.listCommits(n);
    await rest.pulls.listFiles(n);
    await rest.pulls.requestReviewers({ ...n, reviewers: ['expert-1'] });
    await rest.pulls.listRequestedReviewers(n);
    await rest.pulls.removeRequestedReviewers({ ...n, reviewers: ['expert-1'] });
    fake.approve(pull, 'expert-1');
    const { data: review } = await rest.pulls.createReview({
      ...n,
      body: 'Look',
      comments: [{ path: 'data/a.csv', line: 3, side: 'RIGHT', body: 'Two?' }],
    });
    await rest.pulls.listReviews(n);
    await rest.pulls.submitReview({ ...n, review_id: review.id, event: 'COMMENT' });
    const { data: pending } = await rest.pulls.createReview(n);
    await rest.pulls.deletePendingReview({ ...n, review_id: pending.id });
    await rest.pulls.listReviews(n);
    const issue = { ...here, issue_number: pull };
    const { data: comment } = await rest.issues.createComment({ ...issue, body: 'Hello' });
    const comment_id = comment.id;
    await rest.issues.updateComment({ ...here, comment_id, body: 'Hello you' });
    await rest.issues.getComment({ ...here, comment_id });
    await rest.issues.listComments(issue);
    await rest.issues.listCommentsForRepo(here);
    const { data: reaction } = await rest.reactions.createForIssueComment({
      ...here,
      comment_id,
      content: 'eyes',
    });
    await rest.reactions.listForIssueComment({ ...here, comment_id });
    await rest.reactions.deleteForIssueComment({ ...here, comment_id, reaction_id: reaction.id });
    await rest.issues.deleteComment({ ...here, comment_id });
    const { data: run } = await rest.checks.create({
      ...here,
      name: 'assay/data',
      head_sha: ref,
      status: 'in_progress',
      output: {
        title: 't',
        summary: 's',
        annotations: [
          {
            path: 'data/a.csv',
            start_line: 1,
            end_line: 1,
            annotation_level: 'warning',
            message: 'm',
          },
        ],
      },
    });
    const check_run_id = run.id;
    await rest.checks.update({
      ...here,
      check_run_id,
      conclusion: 'action_required',
      actions: [{ label: 'Go', description: 'Go on', identifier: 'go' }],
    });
    await rest.checks.get({ ...here, check_run_id });
    await rest.checks.listAnnotations({ ...here, check_run_id });
    await rest.checks.listForRef({ ...here, ref, check_name: 'assay/data', filter: 'latest' });
    const { data: suites } = await rest.checks.listSuitesForRef({ ...here, ref });
    const check_suite_id = suites.check_suites[0]!.id;
    await rest.checks.getSuite({ ...here, check_suite_id });
    await rest.checks.listForSuite({ ...here, check_suite_id });
    await rest.checks.rerequestSuite({ ...here, check_suite_id });
    await rest.repos.createCommitStatus({ ...here, sha: ref, state: 'pending', context: 'assay' });
    await rest.repos.listCommitStatusesForRef({ ...here, ref });
    await rest.repos.getCombinedStatusForRef({ ...here, ref });
    await rest.repos.get(here);
    await rest.repos.getCollaboratorPermissionLevel({ ...here, username: 'expert-1' });
    await rest.teams.listMembersInOrg({ org: 'octo', team_slug: 'label-experts' });
    await rest.repos.listBranches(here);
    await rest.repos.getBranch({ ...here, branch: 'main' });
    await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `main...${ref}` });
    await rest.repos.getCommit({ ...here, ref });
    await rest.repos.listCommits(here);
    await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: ref });
    const { data: tree } = await rest.git.getTree({ ...here, tree_sha: ref, recursive: '1' });
    const blob = tree.tree.find(({ type }) => type === 'blob')!;
    await rest.git.getBlob({ ...here, file_sha: blob.sha! });
    await rest.git.getCommit({ ...here, commit_sha: ref });
    await rest.git.getRef({ ...here, ref: 'heads/main' });
    await rest.git.listMatchingRefs({ ...here, ref: 'heads/' });
    await rest.repos.getContent({ ...here, path: 'data/a.csv', ref });
    await rest.repos.getContent({ ...here, path: 'data' });
    await rest.apps.listReposAccessibleToInstallation();
    await rest.users.getByUsername({ username: 'expert-1' });
    await octokit(fake.personToken('expert-1')).rest.users.getAuthenticated();
    await fake.push(pull, { 'data/a.csv': 'id\n1\n3\n' });
    await fake.push('main', { 'b.csv': 'id\n' });
    await fake.forcePush(pull, { 'data/a.csv': 'id\n1\n4\n' });
    await fake.convertToDraft(pull);
    await fake.readyForReview(pull);
    await fake.closePull(pull);
    await fake.reopen(pull);
    await fake.push('release', {});
    await fake.changeBase(pull, 'release');
    await fake.changeBase(pull, 'main');
    const id = fake.comment(pull, 'expert-1', 'Hi');
    fake.editComment(id, 'author-1', 'Ho');
    fake.deleteComment(id, 'expert-1');
    fake.requestedAction(check_run_id, 'go', 'author-1');
    fake.rerequest(check_run_id, 'author-1');
    fake.otherCheckRun(ref, 'ci', 'success');
    await fake.addToMergeQueue(pull);
    await fake.removeFromMergeQueue(pull, 'merged');
    await fake.merge(pull);
  });
});
