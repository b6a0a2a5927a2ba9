import { expect, it } from 'vitest';
import { createFakeGitHub, type FakeGitHub } from '../../github/fake/create-fake-github.ts';
import type { DeliveryMode } from '../../github/fake/webhooks/delivery.ts';
import { onBothDatabases, type TestDatabase } from '../../store/open-test-store.ts';
import { CONFIG, labelOf, PEOPLE, tickets } from './app-world.ts';
import { answerPackets } from './experts.ts';
import { type LiveApp, startApp, startOnce, startPolling, WEBHOOK_SECRET } from './live-app.ts';

/** Lets Assay find out what happened, however it does, until the condition holds. */
type Drive = (until: () => boolean) => Promise<void>;

const FILES = {
  '.github/assay.yml': `${CONFIG}  minimum: 6\n`,
  'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
  'data/tickets.csv': tickets(5),
};
const NEW_GUIDELINE = '# Labelling\n\nBilling is never a refund.\n';

/**
 * A whole review: experts disagree, the guideline changes, a fresh draw is answered, a push adds a row, and the pull request is
 * merged. What stands in it at last, without what chance decides.
 */
async function play(github: FakeGitHub, drive: Drive): Promise<readonly string[]> {
  const pull = await github.openPull({
    author: 'author-1',
    files: { 'data/tickets.csv': tickets(17) },
  });
  const review = () =>
    github.checks(github.pull(pull).head.sha).find(({ name }) => name === 'assay/review');
  const count = (kind: string, field = '') =>
    github
      .comments(pull)
      .filter(({ body }) => body.startsWith(`<!-- assay ${kind} `) && body.includes(field)).length;

  await drive(() => count('packet') === 4);
  answerPackets(github, pull, 'expert-1', labelOf);
  await drive(() => count('receipt') === 1);
  const other = (id: string) => (labelOf(id) === 'billing' ? 'refund' : labelOf(id));
  answerPackets(github, pull, 'expert-2', other);
  await drive(() => review()?.conclusion === 'failure' && count('guideline') === 1);

  await github.push('main', { 'docs/labelling.md': NEW_GUIDELINE }, { by: 'owner-1' });
  await drive(() => count('packet', 'round=2') === 4);
  for (const expert of ['expert-1', 'expert-2']) {
    answerPackets(github, pull, expert, labelOf, ['2']);
  }
  await drive(() => review()?.conclusion === 'success');

  await github.push(pull, { 'data/tickets.csv': tickets(18) });
  await drive(() => count('packet', 'round=2') === 6);
  const asked = github.comments(pull).filter(({ body }) => body.includes('matter 18'));
  for (const expert of ['expert-1', 'expert-2']) {
    const last = asked.findLast(({ body }) => body.includes(expert.replace('-', '%2D')))!;
    const n = /\*\*(\d+)\*\*\n/.exec(last.body)![1];
    github.comment(pull, expert, `${n} ${labelOf('T-18')}`);
  }
  await drive(() => review()?.conclusion === 'success');

  await github.merge(pull);
  await drive(() => count('draw') === 1);
  return standing(github, pull);
}

/** The kinds of comments that stand, each with how often, and the title of each check. */
function standing(github: FakeGitHub, pull: number): readonly string[] {
  const kinds = github.comments(pull).flatMap(({ body }) => {
    const marker = /^<!-- assay(?: ([a-z]+)[^>]*)? -->/.exec(body);
    return marker ? [marker[1] ?? 'data'] : [];
  });
  const counted = [...new Set(kinds)].map(
    (kind) => `${kind}: ${kinds.filter((each) => each === kind).length}`,
  );
  const checks = github
    .checks(github.pull(pull).head.sha)
    .map(({ name, conclusion, output }) => `${name} ${conclusion}: ${output?.title}`);
  return [...counted, ...checks].sort();
}

const EXPECTED = [
  'assay/data success: data/tickets.csv: 13 rows added',
  'assay/review success: The experts agree, and the labels are right',
  'data: 1',
  'draw: 1',
  'guideline: 1',
  'note: 2',
  'packet: 10',
  'receipt: 2',
  'result: 2',
];

/** Bounded: a drive that never gets there fails with what stands there instead. */
async function patiently(until: () => boolean, step: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (until()) return;
    await step();
  }
  throw new Error('It never came to that.');
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

const DELIVERY: readonly (readonly [string, readonly DeliveryMode[]])[] = [
  ['webhooks that come at once', ['prompt']],
  ['webhooks that come late, twice and out of order', ['late', 'doubled', 'shuffled']],
];

onBothDatabases('a whole review', (database: TestDatabase) => {
  it('by passes alone, without any webhook', async () => {
    await using github = await createFakeGitHub({ people: PEOPLE, files: FILES });
    const drive: Drive = (until) => patiently(until, () => startOnce(github, database.url()));
    expect(await play(github, drive)).toEqual(EXPECTED);
  });

  it('by asking GitHub for news again and again', async () => {
    await using github = await createFakeGitHub({ people: PEOPLE, files: FILES });
    await using app = startPolling(github, database.url(), 0.1);
    expect(await play(github, (until) => patiently(until, moment))).toEqual(EXPECTED);
    expect(app.log()).not.toMatch(/"level":"error"/);
  });

  it.each(DELIVERY)('by %s', async (_, delivery) => {
    const replicas = database.kind === 'postgres' ? 2 : 1;
    const seed = 7;
    await using github = await createFakeGitHub({ people: PEOPLE, files: FILES, delivery, seed });
    await using stack = new AsyncDisposableStack();
    const apps: LiveApp[] = [];
    for (let i = 0; i < replicas; i++) {
      apps.push(stack.use(await startApp(github, database.url(), () => new Date())));
    }
    let turn = 0;
    const drive: Drive = (until) =>
      patiently(until, async () => {
        const { port } = apps[turn++ % apps.length]!;
        const url = `http://127.0.0.1:${port}/api/github/webhooks`;
        github.setWebhook({ url, secret: WEBHOOK_SECRET });
        await github.deliver();
        await moment();
      });
    const { port } = apps[0]!;
    github.setWebhook({
      url: `http://127.0.0.1:${port}/api/github/webhooks`,
      secret: WEBHOOK_SECRET,
    });
    expect(await play(github, drive)).toEqual(EXPECTED);
    for (const app of apps) expect(app.log()).not.toMatch(/"level":"error"/);
  });
});
