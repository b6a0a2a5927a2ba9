import { mkdirSync } from 'node:fs';
import { type MarkerKind, readMarker } from '../../../src/core/review/markers.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../test/github/fake/create-fake-github.ts';
import { knowsTheShop, type Opinion, seesRefunds, withTypos, writeReplies } from './expert.ts';
import { findBundle } from './find-bundle.ts';
import { BASE_REVIEW_FILES, CLEARER_GUIDELINE, NEW_TICKETS, PEOPLE } from './review-files.ts';
import { startApp } from './start-app.ts';
import { type Steps, takeSteps } from './steps.ts';
import { verifyDraw } from './verify-draw.ts';
import { waitFor } from './wait-for.ts';

/** Rows that the config has drawn of the forty new ones, and the packets they come in: ten rows each, for two experts. */
const DRAWN = 24;
const PACKETS = 6;

/**
 * Plays a whole review: the built app on its embedded store, a GitHub on this machine that sends it signed webhooks, an
 * author, two experts and the owner of the guideline, who do nothing but what people do on GitHub.
 *
 * @param temp An empty place for the store and the clone.
 */
export async function playReview(temp: string, print: (line: string) => void): Promise<Steps> {
  mkdirSync(temp, { recursive: true });
  const steps = takeSteps(print);
  const bundle = await findBundle(temp);
  await using github = await createFakeGitHub({ people: PEOPLE, files: BASE_REVIEW_FILES });
  const app = await startApp(bundle, temp, github);
  try {
    const pull = await open(github, steps);
    await disagree(github, pull, steps);
    await agree(github, pull, steps);
    await github.merge(pull, 'owner-1');
    const draw = await waitFor('the secrets of the draws', () =>
      written(github, pull, 'draw').at(-1),
    );
    checkDraw(verifyDraw({ bundle, temp, gitDir: github.gitDir }, draw), draw, steps);
  } catch (error) {
    print(app.log());
    throw error;
  } finally {
    const code = await app.stop();
    const isQuiet = !/"level":"(?:warn|error|fatal)"/.test(app.log());
    steps.step('The app stops when asked to, with no warning in its log.', code === 0 && isQuiet);
  }
  return steps;
}

async function open(github: FakeGitHub, steps: Steps): Promise<number> {
  const pull = await github.openPull({
    author: 'author-1',
    title: 'Tickets of November',
    files: NEW_TICKETS,
  });
  await waitForPackets(github, pull, 1);
  const packets = written(github, pull, 'packet');
  const asked = packets.reduce(
    (sum, body) => sum + (body.match(/^\*\*\d+\*\*$/gm)?.length ?? 0),
    0,
  );
  steps.step(
    `author-1 opens a pull request with 40 new tickets; two experts are asked about the same ${DRAWN}.`,
    asked === 2 * DRAWN && packets.every((body) => !body.includes('label: ')),
  );
  steps.step(
    'The check assay/review waits for them.',
    check(github, pull)?.status === 'in_progress',
  );
  return pull;
}

function checkDraw(
  { text, exitCode }: ReturnType<typeof verifyDraw>,
  comment: string,
  steps: Steps,
): void {
  steps.step('The pull request is merged, and how its rows were drawn is told.', true);
  steps.quote(comment, 1);
  const honest = text.match(/^HONEST/gm)?.length;
  steps.step(
    'In a clone, assay verify-draw draws both rounds again.',
    exitCode === 0 && honest === 2,
  );
  steps.quote(text, 6);
}

/** One expert mistypes a label and mends it; the other takes double charges for refunds. */
async function disagree(github: FakeGitHub, pull: number, steps: Steps): Promise<void> {
  const [first, ...others] = replies(github, pull, 'expert-1', 1, knowsTheShop);
  github.comment(pull, 'expert-1', withTypos(first!));
  const told = await waitFor('a word about the typos', () =>
    written(github, pull, 'receipt').find((body) => body.includes('Did you mean')),
  );
  const typos = told.match(/Did you mean \w+\?/g) ?? [];
  steps.step(
    `expert-1 answers ten rows and mistypes ${typos.length}; the other lines are kept.`,
    typos.length === 2 && told.includes(`${10 - typos.length} of ${DRAWN} kept`),
  );
  steps.quote(told, 4);
  for (const reply of [first!, ...others]) github.comment(pull, 'expert-1', reply);
  await waitFor('all of their answers', () =>
    written(github, pull, 'receipt').some((body) => body.includes(`all ${DRAWN} kept`)),
  );
  steps.step('expert-1 mends that and answers the rest.', true);
  answer(github, pull, 'expert-2', 1, seesRefunds);
  const failed = await waitFor('the review check to fail', () => {
    const now = check(github, pull);
    return now?.status === 'completed' && now;
  });
  steps.step(
    `expert-2 reads double charges as refunds. The check fails: ${failed.output?.title}`,
    failed.conclusion !== 'success',
  );
  steps.quote(written(github, pull, 'result').at(-1) ?? '', 12);
}

/** The guideline says what the experts could not know; rows are drawn afresh and answered by it. */
async function agree(github: FakeGitHub, pull: number, steps: Steps): Promise<void> {
  await github.push('main', CLEARER_GUIDELINE, { by: 'owner-1' });
  await waitForPackets(github, pull, 2);
  steps.step('owner-1 says in the guideline what a double charge is; rows are drawn afresh.', true);
  for (const expert of ['expert-1', 'expert-2']) answer(github, pull, expert, 2, knowsTheShop);
  const passed = await waitFor('the review check to pass', () => {
    const now = check(github, pull);
    return now?.status === 'completed' && now;
  });
  steps.step(
    `Both answer by it. The check passes: ${passed.output?.title}`,
    passed.conclusion === 'success',
  );
  steps.quote(written(github, pull, 'result').at(-1) ?? '', 4);
}

function answer(github: FakeGitHub, pull: number, expert: string, round: number, opinion: Opinion) {
  for (const reply of replies(github, pull, expert, round, opinion)) {
    github.comment(pull, expert, reply);
  }
}

function replies(
  github: FakeGitHub,
  pull: number,
  expert: string,
  round: number,
  opinion: Opinion,
) {
  return writeReplies(github, pull, { expert, round, opinion });
}

function waitForPackets(github: FakeGitHub, pull: number, round: number): Promise<true> {
  return waitFor(`the packets of round ${round}`, () => {
    const packets = github.comments(pull).filter(({ body }) => {
      const marker = readMarker(body);
      return marker?.kind === 'packet' && marker.fields['round'] === String(round);
    });
    const checked = check(github, pull)?.status === 'in_progress';
    return packets.length === PACKETS && checked;
  });
}

function written(github: FakeGitHub, pull: number, kind: MarkerKind): string[] {
  const bodies = github.comments(pull).map(({ body }) => body);
  return bodies.filter((body) => readMarker(body)?.kind === kind);
}

function check(github: FakeGitHub, pull: number) {
  const runs = github.checks(github.pull(pull).head.sha);
  return runs.find(({ name }) => name === 'assay/review');
}
