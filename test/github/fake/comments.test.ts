import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let pull: number;

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read', 'expert-2': 'read' },
  });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
});
afterEach(() => fake.close());

const create = (body: string) =>
  connect(fake).rest.issues.createComment({ ...HERE, issue_number: pull, body });

describe('a comment', () => {
  it('has at most 65,536 characters, counted as people do', async () => {
    await expect(create('x'.repeat(65_537))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long'),
    });
    await expect(create('é😀'.repeat(32_768))).resolves.toMatchObject({ status: 201 });
  });

  it('is not empty', async () => {
    await expect(create(' ')).rejects.toMatchObject({ status: 422 });
  });

  it('says which app wrote it', async () => {
    const { data } = await create('Hello');
    expect(data.user).toMatchObject({ login: 'assay[bot]', type: 'Bot' });
    expect(data.performed_via_github_app).toMatchObject({ slug: 'assay' });
    const id = fake.comment(pull, 'expert-1', '1 a');
    const { data: other } = await connect(fake).rest.issues.getComment({ ...HERE, comment_id: id });
    expect(other).toMatchObject({ user: { type: 'User' }, performed_via_github_app: null });
  });

  it('can be edited by the app, and keeps its author', async () => {
    const id = fake.comment(pull, 'expert-1', '1 a');
    const { rest } = connect(fake);
    const { data } = await rest.issues.updateComment({ ...HERE, comment_id: id, body: '1 b' });
    expect(data).toMatchObject({ body: '1 b', user: { login: 'expert-1' } });
    expect(fake.comments(pull)[0]).toMatchObject({
      editor: 'assay[bot]',
      history: [{ body: '1 a', by: 'expert-1' }],
    });
  });

  it('is edited by its author, and by others only with write', async () => {
    const id = fake.comment(pull, 'expert-1', '1 a');
    const update = (login: string) =>
      connect(fake, fake.personToken(login)).rest.issues.updateComment({
        ...HERE,
        comment_id: id,
        body: `by ${login}`,
      });
    await expect(update('expert-2')).rejects.toMatchObject({ status: 403 });
    expect(() => fake.editComment(id, 'expert-2', '1 b')).toThrow('expert-2 may not change');
    await update('author-1');
    await update('expert-1');
    expect(fake.comments(pull)[0]?.body).toBe('by expert-1');
  });

  it('is gone once it is deleted', async () => {
    const { data } = await create('Hello');
    const { rest } = connect(fake);
    await rest.issues.deleteComment({ ...HERE, comment_id: data.id });
    await expect(rest.issues.deleteComment({ ...HERE, comment_id: data.id })).rejects.toMatchObject(
      { status: 404 },
    );
    expect(fake.comments(pull)).toEqual([]);
  });

  it('of a deleted account has no user', async () => {
    fake.comment(pull, 'expert-1', '1 a');
    fake.deleteAccount('expert-1');
    const { data } = await connect(fake).rest.issues.listComments({ ...HERE, issue_number: pull });
    expect(data[0]?.user).toBeNull();
  });
});

describe('reactions', () => {
  it('are one of a kind a person', async () => {
    const { rest } = connect(fake);
    const comment = { ...HERE, comment_id: fake.comment(pull, 'expert-1', '1 a') };
    const react = (content: 'eyes' | '+1') =>
      rest.reactions.createForIssueComment({ ...comment, content });
    expect((await react('eyes')).status).toBe(201);
    expect((await react('eyes')).status).toBe(200);
    await react('+1');
    const { data } = await rest.reactions.listForIssueComment(comment);
    expect(data.map(({ content, user }) => [content, user?.login])).toEqual([
      ['eyes', 'assay[bot]'],
      ['+1', 'assay[bot]'],
    ]);
  });
});

describe('pages', () => {
  it('have 30 entries, or up to 100, and links to those around', async () => {
    for (let i = 0; i < 105; i++) fake.comment(pull, 'expert-1', `${i}`);
    const { rest, paginate } = connect(fake);
    const issue = { ...HERE, issue_number: pull };
    const first = await rest.issues.listComments(issue);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=4>; rel="last"/);
    const last = await rest.issues.listComments({ ...issue, per_page: 100, page: 2 });
    expect(last.data).toHaveLength(5);
    expect(last.headers.link).not.toContain('rel="next"');
    const all = await paginate(rest.issues.listComments, { ...issue, per_page: 100 });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 105 }, (_, i) => `${i}`));
  });
});
