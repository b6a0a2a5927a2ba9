import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/github/port.ts';
import { upsertComment } from '../../src/github/upsert-comment.ts';

const MARKER = '<!-- assay -->';
const ORDER = { pull: 7, marker: MARKER, body: `${MARKER}\nnew`, create: true };

/** GitHub with these comments, writing down what is asked of it. */
function githubWith(comments: readonly Comment[], login = 'github-actions[bot]') {
  const written: string[] = [];
  return {
    written,
    comments: async () => comments,
    ownLogin: async () => login,
    createComment: async (_pull: number, body: string) => {
      written.push(`create ${body}`);
      return comment(99, body);
    },
    updateComment: async (id: number, body: string) => {
      written.push(`update ${id} ${body}`);
    },
  };
}

function comment(id: number, body: string, author = 'github-actions[bot]'): Comment {
  return { id, body, author, byBot: author.endsWith('[bot]') };
}

describe('upsertComment', () => {
  it('creates the first comment', async () => {
    const github = githubWith([comment(1, 'Thanks!', 'octocat')]);
    expect(await upsertComment(github, ORDER)).toEqual({ kind: 'created' });
    expect(github.written).toEqual([`create ${ORDER.body}`]);
  });

  it('creates none where it may only keep one up to date', async () => {
    const github = githubWith([]);
    expect(await upsertComment(github, { ...ORDER, create: false })).toEqual({ kind: 'none' });
    expect(github.written).toEqual([]);
  });

  it.each([true, false])('updates its own (create: %s)', async (create) => {
    const github = githubWith([comment(1, 'x', 'octocat'), comment(2, `${MARKER}\nold`)]);
    expect(await upsertComment(github, { ...ORDER, create })).toEqual({ kind: 'updated' });
    expect(github.written).toEqual([`update 2 ${ORDER.body}`]);
  });

  it('writes nothing where its own says the same, in whatever line ends', async () => {
    const github = githubWith([comment(2, `${MARKER}\r\nnew\r\n`)]);
    expect(await upsertComment(github, ORDER)).toEqual({ kind: 'unchanged' });
    expect(github.written).toEqual([]);
  });

  it('stands back for another bot', async () => {
    const github = githubWith([
      comment(1, `${MARKER}\napp`, 'assay[bot]'),
      comment(2, `${MARKER}\nold`),
    ]);
    expect(await upsertComment(github, ORDER)).toEqual({
      kind: 'stood-back',
      author: 'assay[bot]',
    });
    expect(github.written).toEqual([]);
  });

  it("ignores a person's quotation", async () => {
    const github = githubWith([comment(1, ORDER.body, 'octocat'), comment(2, `> ${MARKER}`)]);
    expect(await upsertComment(github, ORDER)).toEqual({ kind: 'created' });
  });

  it("updates a person's own where the token is that person's", async () => {
    const github = githubWith([comment(1, `${MARKER}\nold`, 'octocat')], 'octocat');
    expect(await upsertComment(github, ORDER)).toEqual({ kind: 'updated' });
  });

  it('knows its app by either spelling', async () => {
    const github = githubWith([comment(1, `${MARKER}\nold`, 'robot[bot]')], 'robot');
    expect(await upsertComment(github, ORDER)).toEqual({ kind: 'updated' });
  });
});
