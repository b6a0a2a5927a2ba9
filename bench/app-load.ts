// How soon webhooks are acknowledged while reviews proceed: 200 signed ones a second for a minute, to the app on SQLite and, at
// the same moments, to a bare server that only appends each to a file and syncs it to disk.
//
//   npm run bench:app [-- --quick]
//
// Writes bench/APP-LOAD.md; `--quick` runs for eight seconds and writes nothing.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CONFIG, PEOPLE, tickets } from '../test/app/journey/app-world.ts';
import { WEBHOOK_SECRET } from '../test/app/journey/live-app.ts';
import { AppProcess } from '../test/app/kill/app-process.ts';
import { bundleApp } from '../test/app/kill/bundle-app.ts';
import { createFakeGitHub } from '../test/github/fake/create-fake-github.ts';
import { keepReviewing, openPull, packetsOf } from './reviews.ts';
import type { LoadOrder, LoadOutcome } from './send-load.ts';

const PER_SECOND = 200;
const HERE = import.meta.dirname;
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const seconds = values.quick ? 8 : 60;

const folder = mkdtempSync(join(tmpdir(), 'assay-load-'));
await using github = await createFakeGitHub({
  people: PEOPLE,
  checked: false,
  hourlyRequests: 10_000_000,
  files: {
    '.github/assay.yml': CONFIG.replace('week: 600', 'week: 2400'),
    'docs/labelling.md': '# Labelling\n\nA refund is about money back.\n',
    'data/tickets.csv': tickets(5),
  },
});
const script = await bundleApp('src/app/run.ts', join(folder, 'app'));
const app = new AppProcess(script, {
  ...process.env,
  APP_ID: String(github.appId),
  PRIVATE_KEY: github.privateKey,
  GITHUB_API_URL: github.url,
  WEBHOOK_SECRET,
  DATABASE_URL: join(folder, 'assay.db'),
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'info',
});
const bare = new AppProcess(join(HERE, 'bare-server.ts'), process.env, [join(folder, 'bare')]);
try {
  await app.start();
  await bare.start();
  const url = `http://127.0.0.1:${app.port}/api/github/webhooks`;
  github.setWebhook({ url, secret: WEBHOOK_SECRET });
  const pulls: number[] = [];
  for (const from of [1000, 2000, 3000]) pulls.push(await openPull(github, from));
  await github.deliver();
  for (const pull of pulls) github.comment(pull, 'owner-1', `So many rows! ${'Well. '.repeat(50)}`);
  await github.deliver();
  const payloads = github.deliveries
    .filter(({ event }) => event === 'issue_comment')
    .map(({ payload }) => JSON.stringify(payload));

  // Under way: the experts are asked.
  for (let tries = 0; tries < 600 && pulls.some((pull) => packetsOf(github, pull) === 0); tries++)
    await sleep(100);
  const stop = new AbortController();
  const reviewing = keepReviewing(github, pulls, stop.signal);
  const [ofApp, ofBare] = await sendLoad({
    ports: [app.port!, bare.port!],
    perSecond: PER_SECOND,
    seconds,
    secret: WEBHOOK_SECRET,
    payloads,
  });
  stop.abort();
  const merged = await reviewing;
  const text = describe(ofApp!, ofBare!, merged, payloads);
  process.stdout.write(`${text}${app.errors.join('\n')}`);
  if (!values.quick) writeFileSync(join(HERE, 'APP-LOAD.md'), text);
} finally {
  await Promise.all([app.kill(), bare.kill()]);
  rmSync(folder, { recursive: true, force: true });
}

/** By a process of its own, so that nothing but the servers is measured. */
function sendLoad(order: LoadOrder): Promise<readonly LoadOutcome[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(HERE, 'send-load.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: (order.seconds + 60) * 1000,
    });
    let out = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`The sender ended with ${code}.`)),
    );
    child.stdin.end(JSON.stringify(order));
  });
}

function describe(
  ofApp: LoadOutcome,
  ofBare: LoadOutcome,
  merged: number,
  payloads: readonly string[],
): string {
  const shares = [0.5, 0.95, 0.99, 1];
  const rows = [ofApp, ofBare].map(({ took }) => shares.map((share) => quantile(took, share)));
  const [app, bare] = rows as [number[], number[]];
  const line = (name: string, { took, refused }: LoadOutcome, times: readonly number[]) =>
    `| ${name} | ${took.length} | ${reasons(refused)} | ${times.map((ms) => ms.toFixed(1)).join(' | ')} |`;
  const kilobytes = Math.round(Buffer.byteLength(payloads[0]!) / 1024);
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `# How soon webhooks are acknowledged

Written by \`npm run bench:app\`: ${PER_SECOND} signed webhooks a second for ${seconds} seconds, ${kilobytes} KB each, about three pull requests at a time, while
these are reviewed (${merged} reviewed to their end and merged meanwhile). Each webhook went to both servers at the same moment; milliseconds count from
when it was due.

| | acknowledged | refused | median | 95th | 99th | worst |
|---|--:|--:|--:|--:|--:|--:|
${line('the app, on SQLite', ofApp, app)}
${line('a bare server that appends and syncs', ofBare, bare)}
| ratio | | | ${app.map((ms, index) => (ms / bare[index]!).toFixed(1)).join(' | ')} |

Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.versions.node}; the load average was
${loadavg()[0]!.toFixed(1)} at the end. The fake GitHub, the sender and both servers share the machine.
`;
}

/** E.g. `3 × 503, 1 × ECONNRESET`. */
function reasons(refused: LoadOutcome['refused']): string {
  const told = Object.entries(refused).map(([what, count]) => `${count} × ${what}`);
  return told.join(', ') || '0';
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
