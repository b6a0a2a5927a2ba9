import { assayDiff } from '../contenders/assay/assay-diff.ts';
import type { Ready } from '../contenders/contender.ts';
import { type Measurement, measureInTurn, type Turns } from '../measure/measure-in-turn.ts';
import { median } from '../measure/median.ts';
import type { PairSpec } from '../pairs/pair-spec.ts';
import { type StoredPair, storePair } from '../pairs/store-pair.ts';
import type { Growth } from './growth.ts';
import { BY_CHANGE, BY_SIZE } from './growth-pairs.ts';

/** Measures how a comparison grows with the size of the files, and with the number of changed rows. */
export async function measureGrowth(assay: Ready, turns: Turns): Promise<Growth[]> {
  turns.say('Growth with the size of the files');
  const sized = await measureSpecs(BY_SIZE, assay, turns);
  turns.say('Growth with the number of changed rows');
  const changed = await measureSpecs(BY_CHANGE, assay, turns);
  return [
    {
      unit: 'MB of each file',
      one: 'MB',
      fixed: '1,000 changed rows',
      points: sized.map(({ pair, measured }) => pointOf(pair.bytes / 1e6, measured)),
    },
    {
      unit: 'thousand changed rows',
      one: 'thousand',
      fixed: 'files of 100 MB',
      points: changed.map(({ measured }) =>
        pointOf((measured.counts?.modified ?? Number.NaN) / 1000, measured),
      ),
    },
  ];
}

interface Sized {
  readonly pair: StoredPair;
  readonly measured: Measurement;
}

async function measureSpecs(
  specs: readonly PairSpec[],
  assay: Ready,
  turns: Turns,
): Promise<Sized[]> {
  const pairs = specs.map((spec) => storePair(spec, turns.folder));
  const jobs = pairs.map((pair) => ({
    pair: pair.name,
    contender: `${assayDiff.name} of ${pair.name}`,
    command: assay.command(pair),
    ...(assay.counts ? { counts: assay.counts } : {}),
  }));
  const measured = await measureInTurn(jobs, turns);
  return pairs
    .map((pair, i) => ({ pair, measured: measured[i]! }))
    .filter(({ measured: { failure } }) => failure === undefined);
}

function pointOf(x: number, { seconds, peakBytes }: Measurement) {
  return {
    x,
    seconds: median(seconds),
    peakBytes: peakBytes.length === 0 ? undefined : median(peakBytes),
  };
}
