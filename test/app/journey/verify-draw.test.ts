import { expect, it } from 'vitest';
import { runCli } from '../../../src/cli/runner.ts';
import { readMarker } from '../../../src/core/review/markers.ts';
import { readPublishedDraws } from '../../../src/core/review/verify/read-published-draws.ts';
import { fakeTerminal } from '../../cli/fake-terminal.ts';
import { type AppWorld, CONFIG, labelOf, openAppWorld, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';

const EXPERTS = ['expert-1', 'expert-2'];

/** Runs the command in the repository, on a comment that comes in by standard input. */
async function verify({ github }: AppWorld, comment: string) {
  const terminal = fakeTerminal(github.gitDir, { input: async () => comment });
  const code = await runCli(['verify-draw', '-'], terminal);
  return { code, ...terminal.written };
}

async function answer(world: AppWorld, pull: number, round = '1') {
  for (const expert of EXPERTS) answerPackets(world.github, pull, expert, labelOf, [round]);
  await world.once();
}

/** Merges, and gives the comment that tells how rows were drawn. */
async function merge(world: AppWorld, pull: number): Promise<string> {
  await world.github.merge(pull);
  world.now = new Date(world.now.getTime() + 60_000);
  await world.once();
  const bodies = world.github.comments(pull).map(({ body }) => body);
  return bodies.find((body) => readMarker(body)?.kind === 'draw')!;
}

/** The comment with one draw of it changed. */
function tamper(comment: string, change: (draw: Record<string, unknown>) => unknown): string {
  const [draw, ...others] = readPublishedDraws(comment);
  const draws = [{ ...draw, ...(change({ ...draw }) as object) }, ...others];
  return JSON.stringify({ assay: 'draws', version: 1, draws });
}

it('draws the rows of a review again, and tells a draw that is not honest', async () => {
  await using world = await openAppWorld();
  const { github } = world;
  const files = { 'data/tickets.csv': tickets(65) };
  const pull = await github.openPull({ author: 'author-1', files });
  await world.once();
  answerPackets(github, pull, 'expert-1', labelOf);
  answerPackets(github, pull, 'expert-2', (id) =>
    labelOf(id) === 'billing' ? 'refund' : labelOf(id),
  );
  await world.once();
  await github.push('main', { 'docs/labelling.md': '# Labelling\n\nBilling is no refund.\n' });
  await world.once();
  await answer(world, pull, '2');
  const comment = await merge(world, pull);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).not.toContain('T-');

  const honest = await verify(world, comment);
  expect(honest.err).toBe('');
  expect(honest.code).toBe(0);
  expect(honest.out).toMatch(
    /^HONEST {2}tickets, round 1\n(?: .*\n)+HONEST {2}tickets, round 2\n/m,
  );
  expect(honest.out.match(/the very same 30 rows come out/g)).toHaveLength(2);

  const [{ asked, secret }] = readPublishedDraws(comment) as [
    ReturnType<typeof readPublishedDraws>[0],
  ];
  const otherSecret = await verify(
    world,
    tamper(comment, () => ({
      secret: secret.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    })),
  );
  expect(otherSecret.code).toBe(1);
  expect(otherSecret.out).toContain('The secret does not fit');

  const otherRow = await verify(
    world,
    tamper(comment, () => ({ asked: [...asked.slice(1), 'ab'.repeat(12)] })),
  );
  expect(otherRow.code).toBe(1);
  expect(otherRow.out).toMatch(/NOT HONEST {2}tickets, round 1/);
  expect(otherRow.out).toContain('29 rows of the draw');
  expect(otherRow.out).toContain('1 row told of the draw does not give.');
  expect(otherRow.out).toMatch(/1 row that the draw gives are not told: data\/tickets\.csv:\d+\./);

  const gone = await verify(
    world,
    tamper(comment, () => ({ head: 'ab'.repeat(20) })),
  );
  expect(gone.code).toBe(2);
  expect(gone.err).toContain('git fetch origin pull/<number>/head');
  expect(await verify(world, 'Nice work!')).toMatchObject({ code: 2 });
});

it('knows rows that waited from earlier pull requests, and relabelled ones', async () => {
  await using world = await openAppWorld({
    '.github/assay.yml': CONFIG.replace('queue-below: 0', 'queue-below: 10'),
  });
  const { github } = world;
  const small = await github.openPull({
    author: 'author-1',
    files: { 'data/more.csv': tickets(6, 1001) },
  });
  await world.once();
  await github.merge(small);
  await world.once();

  const large = await github.openPull({
    author: 'author-1',
    files: { 'data/tickets.csv': tickets(50) },
  });
  await world.once();
  await answer(world, large);
  const first = await merge(world, large);
  const [draw] = readPublishedDraws(first);
  expect(draw?.queued).toHaveLength(6);
  expect(await verify(world, first)).toMatchObject({ code: 0, err: '' });
  expect(
    await verify(
      world,
      tamper(first, () => ({ queued: [] })),
    ),
  ).toMatchObject({ code: 1 });

  const verified = tickets(50).replace(/,billing$/gm, ',refund');
  const relabel = await github.openPull({
    author: 'author-1',
    files: { 'data/tickets.csv': verified },
  });
  await world.once();
  const second = await merge(world, relabel);
  expect(readPublishedDraws(second)[0]?.relabelled.length).toBeGreaterThan(0);
  expect(await verify(world, second)).toMatchObject({ code: 0, err: '' });
});
