import { expect, it } from 'vitest';
import { openAppWorld, tickets } from './app-world.ts';

it('lets no pull request into another branch speak for one into the default branch', async () => {
  await using world = await openAppWorld();
  const { github } = world;
  const files = { 'data/tickets.csv': tickets(45) };
  const pull = await github.openPull({ author: 'author-1', files, branch: 'more' });
  const head = github.pull(pull).head.sha;
  // A branch of the author's own, where nothing is reviewed.
  await github.push('scratch', { ...files, '.github/assay.yml': null }, { by: 'author-1' });
  await github.changeBase(pull, 'scratch', 'author-1');
  await world.once();
  await github.changeBase(pull, 'main', 'author-1');
  const named = (name: string) => github.checks(head).find((check) => check.name === name);
  expect(named('assay/review')?.conclusion ?? null).toBeNull();
  await world.once();
  expect(named('assay/review')).toMatchObject({ status: 'in_progress' });
  expect(named('assay/data (scratch)')).toBeDefined();
});
