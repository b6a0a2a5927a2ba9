// Kills the app at random moments under load, and checks that nothing acknowledged is lost:
//
//   npm run kill-rounds -- --rounds 100 --store sqlite|postgres [--seed 7] [--inline]
//
// On SQLite one process runs, on PostgreSQL three. `--inline` reads data in the app's own thread, which spares a small machine
// the workers. The tests do the same with two rounds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleApp } from '../test/app/kill/bundle-app.ts';
import { playRounds } from '../test/app/kill/play-rounds.ts';
import { findPostgres, NO_POSTGRES } from '../test/store/postgres/find-postgres.ts';
import { inSchema, startPostgres } from '../test/store/postgres/start-postgres.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    store: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: '1' },
    inline: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed))
  throw new Error('--rounds and --seed take whole numbers.');
if (values.store !== 'sqlite' && values.store !== 'postgres')
  throw new Error('--store takes sqlite or postgres.');
const isPostgres = values.store === 'postgres';

const folder = mkdtempSync(join(tmpdir(), 'assay-kill-'));
const programs = isPostgres ? findPostgres() : undefined;
if (isPostgres && programs === undefined) throw new Error(`There is ${NO_POSTGRES}.`);
const postgres = programs === undefined ? undefined : await startPostgres(programs);
let databases = 0;
const started = Date.now();
try {
  const { broken, ...counts } = await playRounds({
    rounds,
    seed,
    replicas: isPostgres ? 3 : 1,
    inline: values.inline,
    script: await bundleApp('test/app/kill/app-until-killed.ts', join(folder, 'app')),
    newDatabase: async () => {
      databases += 1;
      return postgres
        ? inSchema(postgres.url, `kill_${databases}`)
        : join(folder, `${databases}.db`);
    },
    tell: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(
    `${values.store}, ${isPostgres ? 'three replicas' : 'one process'}, seed ${seed}: ${counts.rounds} rounds, ${counts.kills} kills, ${counts.acknowledged} webhooks acknowledged, ${counts.answers} comments with answers, ${broken.length} broken promises, ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
