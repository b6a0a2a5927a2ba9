// How fast Assay is, beside its peers: the built command line and theirs, whole processes, in one run.
//
//   npm run bench [-- --quick] [--runs 3] [--folder where/pairs/stay] [--pairs a,c] [--cache where/peers/stay]
//
// Writes bench/RESULTS.md, docs/bench.svg and docs/bench-growth.svg; `--quick` and `--pairs` look at a part and write nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawComparison } from './charts/draw-comparison.ts';
import { drawGrowth } from './charts/draw-growth.ts';
import { assayDiff } from './contenders/assay/assay-diff.ts';
import { prepareAll } from './contenders/prepare-all.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { describeLoad, describeMachine } from './machine.ts';
import type { Turns } from './measure/measure-in-turn.ts';
import { measurePairs } from './measure/measure-pairs.ts';
import { PAIRS, type PairName } from './pairs/pair-spec.ts';
import type { Outcome } from './results/outcome.ts';
import { pairTitles } from './results/pair-titles.ts';
import { readRemarks } from './results/read-remarks.ts';
import { renderMeasurements } from './results/render-measurements.ts';
import { renderResults } from './results/render-results.ts';
import { measureStartUp } from './start-up/measure-start-up.ts';

const HERE = import.meta.dirname;
const DOCS = join(HERE, '../docs');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    folder: { type: 'string' },
    cache: { type: 'string', default: join(homedir(), '.cache/assay-bench') },
    pairs: { type: 'string' },
  },
});
const { quick } = values;
const partial = quick || values.pairs !== undefined;
const names = quick ? (['a'] as const) : pairNames(values.pairs);
const folder = values.folder ? resolve(values.folder) : mkdtempSync(join(tmpdir(), 'assay-bench-'));
mkdirSync(folder, { recursive: true });
const turns: Turns = {
  folder,
  runs: Number(values.runs ?? (quick ? 1 : 3)),
  onceFromSeconds: quick ? 3 : 20,
  limitSeconds: quick ? 8 : 300,
  say: (line) => process.stdout.write(`${line}\n`),
};

try {
  const loadBefore = describeLoad();
  turns.say('Peers');
  const field = await prepareAll({ cache: resolve(values.cache), mayInstall: !quick }, quick);
  for (const { name, reason } of field.skipped) turns.say(`  ${name}: skipped, ${reason}`);
  const measurements = await measurePairs(names, field, turns);
  if (partial) turns.say(`\n${renderMeasurements(measurements, pairTitles())}`);
  else {
    measurements.push(...(await measureStartUp(turns)));
    const growth = await measureGrowth(field.ready.get(assayDiff)!, turns);
    write({
      date: new Date().toISOString().slice(0, 10),
      machine: `${describeMachine()}; the load average was ${loadBefore} before and ${describeLoad()} after`,
      runs: turns.runs,
      onceFromSeconds: turns.onceFromSeconds,
      versions: new Map([...field.ready].map(([{ name }, { version }]) => [name, version])),
      skipped: field.skipped,
      measurements,
      growth,
    });
  }
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

function pairNames(told: string | undefined): readonly PairName[] {
  const all = Object.keys(PAIRS) as PairName[];
  if (told === undefined) return all;
  const wanted = told.split(',');
  const unknown = wanted.find((name) => !Object.hasOwn(PAIRS, name));
  if (unknown !== undefined) throw new Error(`No pair “${unknown}”: there are ${all.join(', ')}.`);
  return wanted as PairName[];
}

function write(outcome: Outcome): void {
  const remarks = readRemarks(readFileSync(join(HERE, 'REMARKS.md'), 'utf8'));
  writeFileSync(join(HERE, 'RESULTS.md'), renderResults(outcome, remarks));
  writeFileSync(join(DOCS, 'bench.svg'), drawComparison(outcome.measurements));
  writeFileSync(join(DOCS, 'bench-growth.svg'), drawGrowth(outcome.growth));
  turns.say('Written: bench/RESULTS.md, docs/bench.svg, docs/bench-growth.svg');
}
