import { expect, test } from 'vitest';
import { PaperWorld } from '../paper-world.ts';

test('a pull request that is closed again tells the secrets of both draws, and comes to rest', () => {
  const world = new PaperWorld({}, 12).settle();
  world.wait(0.1);
  world.become('closed');
  world.settle();
  world.wait(0.1);
  world.become('open');
  world.push((rows) => rows.set('T-99', { text: 'one more', label: 'refund' }));
  world.settle();
  world.wait(0.1);
  world.become('closed');
  world.settle();
  const secrets = world.journal.flatMap((entry) =>
    entry.kind === 'round-opened' ? [entry.secret] : [],
  );
  expect(secrets).toHaveLength(2);
  for (const secret of secrets) expect(world.said('draw').join()).toContain(secret);
});

test('rows that an expert gives up for two reasons at once are told, and the review comes to rest', () => {
  const world = new PaperWorld({}, 12);
  world.experts.push(world.expert('expert-3'), world.expert('expert-4'));
  world.settle();
  const [login] = [...world.state().packets.keys()];
  world.comment(login!, '/assay pass no time');
  world.push((rows) => rows.set('T-99', { text: 'one more', label: 'refund' }));
  world.settle();
  world.experts = world.experts.filter((expert) => expert.login !== login);
  world.settle();
  expect(world.look()).toBe(false);
});
