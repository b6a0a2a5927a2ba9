import { expect, it } from 'vitest';
import { CONFIG, labelOf, openAppWorld, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';

it('asks GitHub for little where nothing happened, and for little more for a reply', async () => {
  await using world = await openAppWorld({ '.github/assay.yml': `${CONFIG}  minimum: 6\n` });
  const { github } = world;
  const requestsOf = async (pass: () => Promise<0 | 1 | 2>) => {
    const before = github.requests.length;
    expect(await pass()).toBe(0);
    return github.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  };
  const pull = await github.openPull({
    author: 'author-1',
    files: { 'data/tickets.csv': tickets(17) },
  });
  await world.once();
  await world.once();
  const quiet = await requestsOf(() => world.once());
  expect(quiet.length, quiet.join('\n')).toBeLessThanOrEqual(36);

  answerPackets(github, pull, 'expert-1', labelOf);
  const reply = await requestsOf(() => world.once());
  expect(reply.length, reply.join('\n')).toBeLessThanOrEqual(62);
});
