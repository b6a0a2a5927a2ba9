import { expect, it } from 'vitest';
import { type AppWorld, labelOf, openAppWorld, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';

const review = ({ github }: AppWorld, pull: number) =>
  github.checks(github.pull(pull).head.sha).find(({ name }) => name === 'assay/review');

it('asks two experts, measures how far they agree, and lets the merge through', async () => {
  await using world = await openAppWorld();
  const { github } = world;
  const files = { 'data/tickets.csv': tickets(45) };
  const pull = await github.openPull({ author: 'author-1', files });
  expect(await world.once()).toBe(0);
  expect(review(world, pull)).toMatchObject({ status: 'in_progress' });
  expect([...github.pull(pull).reviewers].sort()).toEqual(['expert-1', 'expert-2']);

  expect(answerPackets(github, pull, 'expert-1', labelOf)).toBe(30);
  expect(await world.once()).toBe(0);
  expect(review(world, pull)).toMatchObject({ status: 'in_progress' });

  expect(answerPackets(github, pull, 'expert-2', labelOf)).toBe(30);
  expect(await world.once()).toBe(0);
  expect(review(world, pull)).toMatchObject({ status: 'completed', conclusion: 'success' });

  const before = github.requests.length;
  expect(await world.once()).toBe(0);
  const writes = github.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ path }) => !/access_tokens|graphql/.test(path))).toEqual([]);
});

it('holds the merge where experts disagree, and draws afresh once the guideline has changed', async () => {
  await using world = await openAppWorld();
  const { github } = world;
  const pull = await github.openPull({
    author: 'author-1',
    files: { 'data/tickets.csv': tickets(45) },
  });
  await world.once();
  answerPackets(github, pull, 'expert-1', labelOf);
  answerPackets(github, pull, 'expert-2', (id) =>
    labelOf(id) === 'billing' ? 'refund' : labelOf(id),
  );
  await world.once();
  expect(review(world, pull)?.conclusion).not.toBe('success');
  expect(review(world, pull)?.status).toBe('completed');

  await github.push('main', { 'docs/labelling.md': '# Labelling\n\nBilling is no refund.\n' });
  await world.once();
  expect(review(world, pull)).toMatchObject({ status: 'in_progress' });
  answerPackets(github, pull, 'expert-1', labelOf, ['2']);
  answerPackets(github, pull, 'expert-2', labelOf, ['2']);
  await world.once();
  expect(review(world, pull)).toMatchObject({ status: 'completed', conclusion: 'success' });
});
