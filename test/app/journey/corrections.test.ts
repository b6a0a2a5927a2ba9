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

it('gives a patch of what both experts say is wrong, which assay apply takes', async () => {
  await using world = await openAppWorld({ [PATH]: tickets(13) });
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
  await using world = await openAppWorld({ [PATH]: tickets(13) });
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
