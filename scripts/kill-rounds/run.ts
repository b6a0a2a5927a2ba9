/**
 * Kills the app at random moments while people work on pull requests, and sees that nothing is lost and nothing said twice.
 *
 * `npm run kill-rounds -- --rounds 100 --store sqlite` or `--store postgres` (three replicas), with `--seed` to play it again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/core/statistics/seeded-random.ts';
import { openStore } from '../../src/store/open-store.ts';
import { CONFIG, PEOPLE, tickets } from '../../test/app/journey/app-world.ts';
import { WEBHOOK_SECRET } from '../../test/app/journey/live-app.ts';
import { createFakeGitHub, type FakeGitHub } from '../../test/github/fake/create-fake-github.ts';
import { findPostgres, NO_POSTGRES } from '../../test/store/postgres/find-postgres.ts';
import { inSchema, startPostgres } from '../../test/store/postgres/start-postgres.ts';
import { answerAll, disturb, type Random } from './people.ts';
import { brokenPromises } from './promises.ts';
import { newReplica, type Replica } from './replica.ts';

const ACTS = 8;
const ENDING_MS = 60_000;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    store: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: '1' },
  },
});
const rounds = Number(values.rounds);
const random = seededRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'assay-kill-'));

const database = await openDatabase();
const github = await createFakeGitHub({
  people: PEOPLE,
  checked: false,
  hourlyRequests: 1_000_000,
  delivery: ['prompt', 'prompt', 'doubled', 'shuffled', 'lost'],
  seed: Number(values.seed),
  files: {
    '.github/assay.yml': `${CONFIG}  minimum: 6\n`.replace('600', '2400'),
    'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
    'data/tickets.csv': tickets(5),
  },
});
const replicas = Array.from({ length: database.replicas }, () =>
  newReplica({
    APP_ID: String(github.appId),
    PRIVATE_KEY: github.privateKey,
    GITHUB_API_URL: github.url,
    WEBHOOK_SECRET,
    DATABASE_URL: database.url,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
  }),
);
await Promise.all(replicas.map((replica) => replica.start()));
const store = await openStore(database.url, { file: '' });

let kills = 0;
let failed = 0;
const started = Date.now();
for (let round = 1; round <= rounds; round++) {
  const broken = await play(github, random);
  failed += broken.length === 0 ? 0 : 1;
  for (const promise of broken) console.log(`round ${round}: ${promise}`);
  if (round % 10 === 0) console.log(`${round} rounds, ${kills} kills, ${failed} failed`);
}
const seconds = Math.round((Date.now() - started) / 1000);
const taken = github.deliveries.filter(({ statusCode }) => statusCode === 202).length;
console.log(
  `${values.store}, ${replicas.length} process(es): ${rounds} rounds in ${seconds} s, ${kills} kills, ${taken} webhooks acknowledged, ${failed} rounds with a broken promise`,
);
await Promise.all(replicas.map((replica) => replica.kill()));
await store.close();
await github.close();
await database.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);

/** One pull request from its opening to its end, with a process killed in the middle. */
async function play(github: FakeGitHub, random: Random): Promise<readonly string[]> {
  pointWebhooks(github);
  const files = { 'data/tickets.csv': tickets(13) };
  const pull = await github.openPull({
    author: 'author-1',
    files,
    branch: `more-${kills}-${Date.now()}`,
  });
  const dies = Math.floor(random() * ACTS);
  for (let act = 0; act < ACTS; act++) {
    await sleep(random() * 150);
    pointWebhooks(github);
    await disturb(github, pull, random);
    if (act === dies) await killOne(replicas[Math.floor(random() * replicas.length)]!, random);
  }
  const ends = Date.now() + ENDING_MS;
  const passed = () =>
    github
      .checks(github.pull(pull).head.sha)
      .some(({ name, conclusion }) => name === 'assay/review' && conclusion === 'success');
  for (let wait = 0; !passed() || !(await isQuiet(github, pull)); wait++) {
    if (Date.now() > ends) return [`#${pull} never came to its end`];
    pointWebhooks(github);
    if (wait % 4 === 0 && !passed()) answerAll(github, pull);
    await github.deliver();
    await sleep(250);
  }
  const broken = await brokenPromises(github, store, pull);
  await github.closePull(pull);
  return broken;
}

async function killOne(replica: Replica, random: Random): Promise<void> {
  await sleep(random() * 100);
  await replica.kill();
  kills++;
  pointWebhooks(github);
  await sleep(random() * 100);
  await replica.start();
}

/** A second without another comment or check. */
async function isQuiet(github: FakeGitHub, pull: number): Promise<boolean> {
  const standing = () =>
    JSON.stringify([github.comments(pull), github.checks(github.pull(pull).head.sha)]);
  const before = standing();
  await sleep(1000);
  return standing() === before;
}

/** To one that is up; where none is, GitHub sends into nothing. */
function pointWebhooks(github: FakeGitHub): void {
  const ports = replicas.flatMap((replica) => replica.port() ?? []);
  const port = ports[Math.floor(random() * ports.length)] ?? 9;
  github.setWebhook({
    url: `http://127.0.0.1:${port}/api/github/webhooks`,
    secret: WEBHOOK_SECRET,
  });
}

async function openDatabase(): Promise<{
  readonly url: string;
  readonly replicas: number;
  stop(): Promise<void>;
}> {
  if (values.store !== 'postgres') {
    return { url: join(folder, 'assay.db'), replicas: 1, stop: async () => {} };
  }
  const programs = findPostgres();
  if (programs === undefined) {
    console.log(`Skipped: ${NO_POSTGRES}`);
    process.exit(0);
  }
  const server = await startPostgres(programs);
  return { url: await inSchema(server.url, 'kill_rounds'), replicas: 3, stop: () => server.stop() };
}
