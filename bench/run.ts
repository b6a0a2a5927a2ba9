// How fast Assay is, beside its peers: the built command line and theirs, whole processes, in one run.
//
//   npm run bench [-- --quick] [--runs 3] [--pairs a,c] [--folder where/pairs/stay] [--cache where/peers/stay]
//
// Writes bench/RESULTS.md, docs/bench.svg and docs/bench-growth.svg; `--quick` and `--pairs` look at a part and write nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawComparison } from './charts/draw-comparison.ts';
import { drawGrowth } from './charts/draw-growth.ts';
import { assayDiff } from './contenders/assay/assay-diff.ts';
import { prepareAll } from './contenders/prepare-all.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { describeMachine, loadAverage } from './machine.ts';
import type { Turns } from './measure/measure-in-turn.ts';
import { measurePairs } from './measure/measure-pairs.ts';
import { readOptions } from './read-options.ts';
import type { Outcome } from './results/outcome.ts';
import { pairTitles } from './results/pair-titles.ts';
import { readRemarks } from './results/read-remarks.ts';
import { renderMeasurements } from './results/render-measurements.ts';
import { renderResults } from './results/render-results.ts';
import { measureStartUp } from './start-up/measure-start-up.ts';

const HERE = import.meta.dirname;
const DOCS = join(HERE, '../docs');
const options = readOptions(process.argv.slice(2));
const { quick } = options;
const turns: Turns = {
  folder: options.folder ?? temporaryFolder(),
  runs: options.runs,
  onceFromSeconds: quick ? 3 : 30,
  limitSeconds: quick ? 6 : 300,
  say: (line) => process.stdout.write(`${line}\n`),
};
mkdirSync(turns.folder, { recursive: true });

const loadBefore = loadAverage();
turns.say('Peers');
const field = await prepareAll({ cache: options.cache, mayInstall: !quick }, quick);
for (const { name, reason } of field.skipped) turns.say(`  ${name}: skipped, ${reason}`);
const measurements = await measurePairs(options.pairs, field, turns);
if (options.partial) turns.say(`\n${renderMeasurements(measurements, pairTitles())}`);
else {
  measurements.push(...(await measureStartUp(turns)));
  const growth = await measureGrowth(field.ready.get(assayDiff)!, turns);
  write({
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    loadBefore,
    runs: turns.runs,
    onceFromSeconds: turns.onceFromSeconds,
    versions: new Map([...field.ready].map(([{ name }, { version }]) => [name, version])),
    skipped: field.skipped,
    measurements,
    growth,
  });
}

/** A folder that is gone when the benchmark ends, however it ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

function write(outcome: Outcome): void {
  const remarks = readRemarks(readFileSync(join(HERE, 'REMARKS.md'), 'utf8'));
  writeFileSync(join(HERE, 'RESULTS.md'), renderResults(outcome, remarks));
  writeFileSync(join(DOCS, 'bench.svg'), drawComparison(outcome.measurements));
  writeFileSync(join(DOCS, 'bench-growth.svg'), drawGrowth(outcome.growth));
  turns.say('Written: bench/RESULTS.md, docs/bench.svg, docs/bench-growth.svg');
}
