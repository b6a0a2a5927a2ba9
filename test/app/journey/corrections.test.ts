import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../../../src/cli/runner.ts';
import { readMarker } from '../../../src/core/review/markers.ts';
import { fakeTerminal } from '../../cli/fake-terminal.ts';
import { type AppWorld, labelOf, openAppWorld, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';

const CREATE = /^POST .*\/reviews$/;
const SUBMIT = /^POST .*\/reviews\/\{review_id\}\/events$/;

const PATH = 'data/tickets.csv';
/** A multiple of three is billing. */
const RIGHT = 'matter 33,billing';
const WRONG = 'matter 33,refund';

function result({ github }: AppWorld, pull: number): string {
  const bodies = github.comments(pull).map(({ body }) => body);
  return bodies.filter((body) => readMarker(body)?.kind === 'result').at(-1) ?? '';
}

/** Does what the comment says: saves the patch, and runs the command. */
async function applyPatch({ github }: AppWorld, pull: number, body: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-patch-'));
  try {
    const { sha } = github.pull(pull).head;
    writeFileSync(join(folder, 'tickets.csv'), fileAt(github.gitDir, sha));
    const patch = /```json\n([\s\S]*?)\n```/.exec(body)?.[1];
    writeFileSync(join(folder, 'patch.jsonl'), `${patch}\n`);
    expect(body).toContain(`assay apply ${PATH} patch.jsonl --output ${PATH}`);
    const terminal = fakeTerminal(folder);
    const command = ['apply', 'tickets.csv', 'patch.jsonl', '--output', 'tickets.csv'];
    expect(await runCli(command, terminal)).toBe(0);
    return readFileSync(join(folder, 'tickets.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileAt(gitDir: string, sha: string): string {
  return execFileSync('git', ['show', `${sha}:${PATH}`], { cwd: gitDir, encoding: 'utf8' });
}

const open = () => openAppWorld({ [PATH]: tickets(13) });

/** A pull request of which both experts say that one label is wrong. */
async function oneWrong(
  { github, once }: AppWorld,
  text = tickets(43).replace(RIGHT, WRONG),
): Promise<number> {
  const pull = await github.openPull({ author: 'author-1', files: { [PATH]: text } });
  await once();
  for (const expert of ['expert-1', 'expert-2']) answerPackets(github, pull, expert, labelOf);
  return pull;
}

const listings = ({ github }: AppWorld) =>
  github.requests.filter(({ template }) => template?.endsWith('/files')).length;

const review = ({ github }: AppWorld, pull: number) =>
  github.checks(github.pull(pull).head.sha).find(({ name }) => name === 'assay/review');

it('suggests the correction on the line itself, and passes once it is committed', async () => {
  await using world = await open();
  const { github } = world;
  const pull = await oneWrong(world);
  expect(github.reviews(pull)).toEqual([]);
  await world.once();
  expect(github.reviews(pull)).toMatchObject([{ state: 'COMMENTED', by: { login: 'assay[bot]' } }]);
  const { body, comments } = github.reviews(pull)[0]!;
  expect(readMarker(body)?.kind).toBe('suggestions');
  const line =
    tickets(43)
      .split('\n')
      .findIndex((text) => text.includes(RIGHT)) + 1;
  expect(comments).toMatchObject([{ path: PATH, startLine: line, line }]);
  expect(comments[0]?.body).toMatch(
    /^\*\*r\d+\*\* It says refund, the experts say \*\*billing\*\*\./,
  );
  expect(comments[0]?.body).toContain(
    `\`\`\`suggestion\nT-33,the customer writes about ${RIGHT}\n\`\`\``,
  );
  expect(result(world, pull)).toContain('Suggestions stand on the lines in *Files changed*');
  expect(result(world, pull)).toContain('A patch that corrects 1 row of data/tickets.csv');
  expect(review(world, pull)?.conclusion).toBe('failure');

  const [before, files] = [github.requests.length, listings(world)];
  await world.once();
  const writes = github.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ path }) => !/access_tokens|graphql/.test(path))).toEqual([]);
  expect(listings(world)).toBe(files);

  const sha = await github.commitSuggestions(pull, [comments[0]!.id], 'author-1');
  expect(fileAt(github.gitDir, sha)).toBe(tickets(43));
  await world.once();
  expect(result(world, pull)).toContain('Corrected.');
  expect(result(world, pull)).not.toContain('Suggestions stand');
  expect(review(world, pull)?.conclusion).toBe('success');
  expect(github.reviews(pull)).toHaveLength(1);
});

it.each([
  ['a review was made', CREATE],
  ['it was submitted', SUBMIT],
])('suggests once though it is not told that %s', async (_, on) => {
  await using world = await open();
  const { github } = world;
  const pull = await oneWrong(world);
  github.loseAnswer(1, { on });
  expect(await world.once()).toBe(1);
  expect(github.reviews(pull)).toHaveLength(1);
  expect(await world.once()).toBe(0);
  expect(await world.once()).toBe(0);
  expect(github.reviews(pull)).toMatchObject([{ state: 'COMMENTED' }]);
  expect(result(world, pull)).toContain('Suggestions stand on the lines');
});

it.each([
  ['a review cannot be made', CREATE],
  ['it cannot be submitted', SUBMIT],
])('leaves it to the patch where GitHub says that %s', async (_, on) => {
  await using world = await open();
  const { github } = world;
  const pull = await oneWrong(world);
  github.failNext(1, 422, { on });
  expect(await world.once()).toBe(0);
  expect(await world.once()).toBe(0);
  expect(github.reviews(pull)).toEqual([]);
  expect(result(world, pull)).toContain('A patch that corrects 1 row');
  expect(result(world, pull)).not.toContain('Suggestions stand');
});

it('suggests on the lines as they are by now, where something is pushed before they are shown', async () => {
  await using world = await open();
  const { github } = world;
  const pull = await oneWrong(world);
  github.failNext(1, 502, { on: SUBMIT });
  expect(await world.once()).toBe(1);
  expect(github.reviews(pull)).toMatchObject([{ state: 'PENDING' }]);
  const moved = tickets(43).replace(RIGHT, WRONG).replace('T-14,', 'T-99,one more,refund\nT-14,');
  await github.push(pull, { [PATH]: moved });
  await world.once();
  const line = moved.split('\n').findIndex((text) => text.includes(WRONG)) + 1;
  expect(github.reviews(pull)).toMatchObject([
    { state: 'COMMENTED', sha: github.pull(pull).head.sha, comments: [{ line }] },
  ]);
});

it('suggests nothing where GitHub shows something else, and does not look for it again', async () => {
  await using world = await open();
  const { github } = world;
  const pointer = github.largeFile(Buffer.from(tickets(43).replace(RIGHT, WRONG)));
  const pull = await oneWrong(world, pointer);
  expect(listings(world)).toBe(0);
  await world.once();
  await world.once();
  expect(result(world, pull)).toContain('A patch that corrects 1 row');
  expect(github.reviews(pull)).toEqual([]);
  expect(listings(world)).toBe(1);
});

it('gives a patch of what both experts say is wrong, which assay apply takes', async () => {
  await using world = await open();
  const { github } = world;
  const right = tickets(43);
  const wrong = right.replace(RIGHT, WRONG);
  const pull = await github.openPull({ author: 'author-1', files: { [PATH]: wrong } });
  await world.once();
  for (const expert of ['expert-1', 'expert-2']) answerPackets(github, pull, expert, labelOf);
  expect(result(world, pull)).toBe('');
  await world.once();
  const body = result(world, pull);
  expect(body).toContain('#### Known to be wrong');
  expect(body).toContain('A patch that corrects 1 row of data/tickets.csv');
  // The other cells of the row are none of its business.
  expect(/```json\n([\s\S]*?)\n```/.exec(body)?.[1]).not.toContain('matter 33');

  const corrected = await applyPatch(world, pull, body);
  expect(corrected).toBe(right);
  await github.push(pull, { [PATH]: corrected });
  await world.once();
  expect(result(world, pull)).toContain('Corrected.');
  expect(result(world, pull)).not.toContain('A patch that corrects');
});

it('takes what somebody decides between the experts, and leaves out what was dismissed', async () => {
  await using world = await open();
  const { github } = world;
  const files = { [PATH]: tickets(43).replace(RIGHT, WRONG) };
  const pull = await github.openPull({ author: 'author-1', files });
  await world.once();
  answerPackets(github, pull, 'expert-1', labelOf);
  answerPackets(github, pull, 'expert-2', (id) => (id === 'T-33' ? 'shipping' : labelOf(id)));
  await world.once();
  expect(result(world, pull)).not.toContain('A patch that corrects');

  const name = /\*\*(r\d+)\*\*[^\n]*matter 33\b/.exec(result(world, pull))?.[1];
  github.comment(pull, 'maintainer-1', `/assay adjudicate ${name} billing`);
  await world.once();
  expect(result(world, pull)).toContain('A patch that corrects 1 row');
  github.comment(pull, 'maintainer-1', `/assay dismiss ${name} The customer said so on the phone.`);
  await world.once();
  expect(result(world, pull)).toContain('Dismissed');
  expect(result(world, pull)).not.toContain('A patch that corrects');
});
