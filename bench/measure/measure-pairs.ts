import { assayDiff } from '../contenders/assay/assay-diff.ts';
import type { Field } from '../contenders/prepare-all.ts';
import { PAIRS, type PairName } from '../pairs/pair-spec.ts';
import { storePair } from '../pairs/store-pair.ts';
import { checkCounts } from './check-counts.ts';
import { type Job, type Measurement, measureInTurn, type Turns } from './measure-in-turn.ts';

/** Measures every contender on every pair that it takes part in, one pair after another. */
export async function measurePairs(
  names: readonly PairName[],
  field: Field,
  turns: Turns,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const name of names) {
    turns.say(`Pair ${name}`);
    const pair = storePair(PAIRS[name], turns.folder);
    const jobs: Job[] = [];
    for (const [contender, { command, counts }] of field.ready)
      if (contender.pairs.includes(name)) {
        const job = { pair: name, contender: contender.name, command: command(pair) };
        jobs.push({ ...job, ...(counts ? { counts } : {}) });
      }
    measurements.push(...checkCounts(await measureInTurn(jobs, turns), assayDiff.name));
  }
  return measurements;
}
