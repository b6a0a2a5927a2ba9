import { describe, expect, it } from 'vitest';
import { type CommentWish, keepComment } from '../../src/action/keep-comment.ts';
import { AssayError } from '../../src/core/assay-error.ts';
import type { GitHubConnection } from '../../src/github/connection.ts';
import { fakeWorkflow } from './fake-workflow.ts';

const MARKER = '<!-- assay -->';
const WISH: CommentWish = {
  mode: 'auto',
  pull: { number: 7, head: '4ead', readOnly: false },
  body: `${MARKER}\nnew`,
  marker: MARKER,
  worthTelling: true,
};

function github(given: Partial<GitHubConnection> = {}, bodies: readonly string[] = []) {
  const written: string[] = [];
  const connection = {
    pullHead: async () => '4ead',
    ownLogin: async () => 'github-actions[bot]',
    comments: async () =>
      bodies.map((body, id) => ({ id, body, author: 'github-actions[bot]', byBot: true })),
    createComment: async (_pull: number, body: string) => {
      written.push(`create ${body}`);
      return { id: 1, body, author: 'github-actions[bot]', byBot: true };
    },
    updateComment: async (id: number, body: string) => {
      written.push(`update ${id} ${body}`);
    },
    ...given,
  } as GitHubConnection;
  return { connection, written };
}

async function keep(wish: Partial<CommentWish>, { connection, written } = github()) {
  const workflow = fakeWorkflow();
  await keepComment(workflow, connection, { ...WISH, ...wish });
  return [...written, ...workflow.log];
}

const refusal = async () => {
  throw new AssayError('missing-permission', 'The token lacks `pull-requests: write`', {
    hint: 'Add it.',
  });
};

describe('keepComment', () => {
  it.each([
    ['auto', true, ['create']],
    ['auto', false, []],
    ['always', false, ['create']],
    ['never', true, []],
  ] as const)('%s, worth telling: %s', async (mode, worthTelling, expected) => {
    const done = await keep({ mode, worthTelling });
    expect(done.map((one) => one.split(' ')[0])).toEqual(expected);
  });

  it('keeps a comment true even where there is nothing left to tell', async () => {
    const existing = github({}, [`${MARKER}\nold`]);
    expect(await keep({ worthTelling: false }, existing)).toEqual([`update 0 ${WISH.body}`]);
  });

  it('has nowhere to comment without a pull request', async () => {
    const { pull: _, ...wish } = WISH;
    const { connection, written } = github();
    await keepComment(fakeWorkflow(), connection, wish);
    expect(written).toEqual([]);
  });

  it('leaves the comment to the newer run', async () => {
    const newer = github({ pullHead: async () => 'e1se' });
    expect(await keep({}, newer)).toEqual([
      expect.stringContaining('notice No comment: #7 has newer'),
    ]);
  });

  it("notices another bot's comment", async () => {
    const other = github({
      comments: async () => [{ id: 1, body: MARKER, author: 'assay[bot]', byBot: true }],
    });
    expect(await keep({}, other)).toEqual([
      "notice No comment: assay[bot] already keeps Assay's comment here.",
    ]);
  });

  it('notices the read-only token of a fork', async () => {
    const fork = github({ createComment: refusal });
    const pull = { number: 7, head: '4ead', readOnly: true };
    expect(await keep({ pull }, fork)).toEqual([
      expect.stringMatching(/^notice .*read-only token/),
    ]);
  });

  it('warns of a missing permission, and how to grant it', async () => {
    const refusing = github({ createComment: refusal });
    expect(await keep({}, refusing)).toEqual([
      'warning No comment: The token lacks `pull-requests: write`. Add it.',
    ]);
  });

  it('warns of anything else', async () => {
    const failing = github({
      pullHead: async () => {
        throw new TypeError('x is undefined');
      },
    });
    expect(await keep({}, failing)).toEqual(['warning No comment: x is undefined']);
  });
});
