import { describe, expect, it } from 'vitest';
import { connectApp } from '../../../src/github/connect-app.ts';
import { example } from '../../action/fake-github/openapi.ts';
import { paged, refusal, type Script, ScriptedGitHub } from './scripted-github.ts';

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const SUBMIT = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events';
const DELETE = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';

const connect = (script: Script) => {
  const github = new ScriptedGitHub(script);
  return { github, app: connectApp(github.options()) };
};

const done = () => ({ data: example('pull-request-review') });
/** GitHub tells what it does not take in words alone. */
const refused = () => {
  const { data } = refusal(422, 'Unprocessable Entity');
  return { status: 422, data: { ...(data as object), errors: ['Line could not be resolved'] } };
};

const REVIEW = {
  sha: 'sha-1',
  body: 'Look',
  comments: [
    { path: 'data/a.csv', startLine: 7, line: 7, body: 'One' },
    { path: 'data/a.csv', startLine: 9, line: 11, body: 'Three' },
  ],
};

describe('shownLines', () => {
  it('tells the lines of the files that are asked for, whatever page they are on', async () => {
    const [from] = example('diff-entry-items') as unknown as Record<string, unknown>[];
    const { patch: _, ...entry } = from!;
    const all = [
      { ...entry, filename: 'README.md', patch: '@@ -1 +1 @@\n-a\n+b' },
      { ...entry, filename: 'data/large.csv' },
      { ...entry, filename: 'data/b.csv', previous_filename: 'data/a.csv', status: 'renamed' },
      { ...entry, filename: 'data/c.csv', patch: '@@ -0,0 +1 @@\n+id' },
    ];
    const { app } = connect({
      [FILES]: (sent) => {
        const { entries, headers } = paged(all, sent);
        return { data: entries, headers };
      },
    });
    const paths = ['data/large.csv', 'data/b.csv', 'data/c.csv', 'data/unchanged.csv'];
    expect(await app.shownLines(7, new Set(paths))).toEqual(
      new Map([['data/c.csv', new Map([[1, 'id']])]]),
    );
  });
});

describe('a review', () => {
  it('is created for nobody to see, on lines of the commit', async () => {
    const { app, github } = connect({ [CREATE]: done });
    expect(await app.createPendingReview(7, REVIEW)).toBe('created');
    const right = { side: 'RIGHT', path: 'data/a.csv' };
    expect(github.bodies(CREATE)).toEqual([
      {
        commit_id: 'sha-1',
        body: 'Look',
        comments: [
          { ...right, line: 7, body: 'One' },
          { ...right, start_line: 9, start_side: 'RIGHT', line: 11, body: 'Three' },
        ],
      },
    ]);
  });

  it('is not repeated where its answer is lost, and refused where GitHub does not take it', async () => {
    const { app, github } = connect({ [CREATE]: () => refusal(502, 'Bad Gateway') });
    await expect(app.createPendingReview(7, REVIEW)).rejects.toMatchObject({
      code: 'github-failed',
    });
    expect(github.sent).toHaveLength(1);
    const other = connect({ [CREATE]: refused });
    expect(await other.app.createPendingReview(7, REVIEW)).toBe('refused');
  });

  it('is submitted as a comment, once', async () => {
    const { app, github } = connect({ [SUBMIT]: done });
    expect(await app.submitReview(7, { id: 12, body: 'Look' })).toBe('submitted');
    expect(github.bodies(SUBMIT)).toEqual([{ event: 'COMMENT', body: 'Look' }]);
    const gone = connect({ [SUBMIT]: refused });
    expect(await gone.app.submitReview(7, { id: 12, body: 'Look' })).toBe('refused');
  });

  it('is deleted, though it be gone or submitted', async () => {
    for (const reply of [done, refused, () => refusal(404, 'Not Found')]) {
      const { app, github } = connect({ [DELETE]: reply });
      await app.deletePendingReview(7, 12);
      expect(github.sent[0]?.path['review_id']).toBe('12');
    }
  });

  it('names the permission that it takes', async () => {
    const { app } = connect({
      [CREATE]: () => refusal(403, 'Resource not accessible by integration'),
    });
    await expect(app.createPendingReview(7, REVIEW)).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('`Pull requests: Read and write`'),
    });
  });
});
