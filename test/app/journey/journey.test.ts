import { expect, it } from 'vitest';
import { labelOf, openAppWorld, tickets } from './app-world.ts';

it('asks two experts, measures how far they agree, and lets the merge through', async () => {
  await using world = await openAppWorld();
  const { github } = world;
  const pull = await github.openPull({ author: 'author-1', files: { 'data/tickets.csv': tickets(25) } });
  const code = await world.once();
  console.log(code, world.log().slice(0, 3000));
  console.log(github.comments(pull).map(({ body, author }) => `${author}: ${body.slice(0, 600)}`).join('\n=====\n'));
  console.log(github.checks(github.pull(pull).head.sha).map(({ name, status, conclusion, output }) => [name, status, conclusion, output?.title]));
});
