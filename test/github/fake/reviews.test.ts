import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let pull: number;

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i},refund\n`).join('');

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'write' },
    files: { 'data/a.csv': `id,label\n${lines(1, 20)}`, 'data/old.csv': lines(1, 9) },
  });
  const files = {
    'data/a.csv': `id,label\n${lines(1, 21)}`,
    'data/old.csv': null,
    'data/new.csv': lines(1, 9),
    'data/large.csv': lines(1, 60_000),
  };
  pull = await fake.openPull({ author: 'author-1', files });
});
afterEach(() => fake.close());

type Comment = { path: string; line: number; body?: string; start_line?: number };

const review = (comments: readonly Comment[], more = {}, token?: string) =>
  connect(fake, token).rest.pulls.createReview({
    ...HERE,
    pull_number: pull,
    body: 'Look',
    comments: comments.map(({ body = 'Hm', ...place }) => ({ ...place, side: 'RIGHT', body })),
    ...more,
  });

const list = async (token?: string) => {
  const { rest } = connect(fake, token);
  const { data } = await rest.pulls.listReviews({ ...HERE, pull_number: pull });
  return data.map(({ id, state }) => ({ id, state }));
};

describe('a pending review', () => {
  it('is there for its author alone, until it is submitted', async () => {
    const { data } = await review([{ path: 'data/a.csv', line: 22 }]);
    expect(data).toMatchObject({ state: 'PENDING', user: { login: 'assay[bot]' } });
    expect(data.submitted_at).toBeUndefined();
    const person = fake.personToken('expert-1');
    expect(await list()).toEqual([{ id: data.id, state: 'PENDING' }]);
    expect(await list(person)).toEqual([]);

    const { rest } = connect(fake);
    const submit = () =>
      rest.pulls.submitReview({
        ...HERE,
        pull_number: pull,
        review_id: data.id,
        event: 'COMMENT',
      });
    await submit();
    expect(await list(person)).toEqual([{ id: data.id, state: 'COMMENTED' }]);
    await expect(submit()).rejects.toMatchObject({ status: 422 });
    await expect(
      rest.pulls.deletePendingReview({ ...HERE, pull_number: pull, review_id: data.id }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('is one for each author, and can be deleted', async () => {
    const { data } = await review([]);
    await expect(review([])).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('one pending review'),
    });
    await review([], {}, fake.personToken('expert-1'));
    const { rest } = connect(fake);
    await rest.pulls.deletePendingReview({ ...HERE, pull_number: pull, review_id: data.id });
    expect(await list()).toEqual([]);
    await review([]);
  });
});

describe('comments of a review', () => {
  it('stand on lines that the difference shows', async () => {
    const shown = [
      { path: 'data/a.csv', line: 19 },
      { path: 'data/a.csv', line: 22, start_line: 20 },
    ];
    const { data } = await review(shown, { event: 'COMMENT' });
    expect(fake.reviews(pull)[0]?.comments).toMatchObject([
      { startLine: 19, line: 19 },
      { startLine: 20, line: 22 },
    ]);
    expect(data.state).toBe('COMMENTED');
  });

  it.each<[string, Comment]>([
    ['a line that it does not show', { path: 'data/a.csv', line: 2 }],
    ['lines of which it shows some', { path: 'data/a.csv', line: 22, start_line: 3 }],
    ['a line after the end', { path: 'data/a.csv', line: 23 }],
    ['a file that is only renamed', { path: 'data/new.csv', line: 1 }],
    ['a file that is too large', { path: 'data/large.csv', line: 1 }],
    ['a file that is not changed', { path: 'README.md', line: 1 }],
    ['a range of one line', { path: 'data/a.csv', line: 22, start_line: 22 }],
  ])('are refused for %s, and the review with them', async (_, comment) => {
    await expect(review([{ path: 'data/a.csv', line: 22 }, comment])).rejects.toMatchObject({
      status: 422,
    });
    expect(fake.reviews(pull)).toEqual([]);
  });

  it('are refused for a commit that is not of the pull request', async () => {
    await expect(review([], { commit_id: fake.ref('main') })).rejects.toMatchObject({
      status: 422,
    });
  });
});

describe('a suggestion', () => {
  it('is committed by a person, with whoever suggested it as a co-author', async () => {
    const suggest = (text: string) => `So?\n\n\`\`\`suggestion\n${text}\n\`\`\``;
    await review(
      [
        { path: 'data/a.csv', line: 20, body: suggest('19,billing\n19b,billing') },
        { path: 'data/a.csv', line: 22, start_line: 21, body: suggest('20,billing') },
        { path: 'data/a.csv', line: 19 },
      ],
      { event: 'COMMENT' },
    );
    const [first, second, none] = fake.reviews(pull)[0]!.comments.map(({ id }) => id);
    const sha = await fake.commitSuggestions(pull, [first!, second!], 'expert-1');
    expect(fake.pull(pull).head.sha).toBe(sha);
    const { rest } = connect(fake);
    const { data } = await rest.repos.getCommit({ ...HERE, ref: sha });
    expect(data.author?.login).toBe('expert-1');
    expect(data.commit.message).toContain('Co-authored-by: assay[bot] <');
    expect(data.files?.map(({ patch }) => patch)).toEqual([
      expect.stringContaining(
        '-19,refund\n-20,refund\n-21,refund\n+19,billing\n+19b,billing\n+20,billing',
      ),
    ]);
    await expect(fake.commitSuggestions(pull, [first!], 'expert-1')).rejects.toThrow('outdated');
    await expect(fake.commitSuggestions(pull, [none!], 'expert-1')).rejects.toThrow('nothing');
  });

  it('of a pending review nobody sees', async () => {
    await review([{ path: 'data/a.csv', line: 22 }]);
    const [comment] = fake.reviews(pull)[0]!.comments;
    await expect(fake.commitSuggestions(pull, [comment!.id], 'author-1')).rejects.toThrow(
      'nobody sees',
    );
  });
});
