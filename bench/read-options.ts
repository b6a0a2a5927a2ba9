import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PAIRS, type PairName } from './pairs/pair-spec.ts';

/** What the benchmark was asked for. */
export interface BenchOptions {
  /** A look at what is fast, in less than a minute. */
  readonly quick: boolean;
  readonly pairs: readonly PairName[];
  /** Whether less was asked for than a whole run, whose results are written. */
  readonly partial: boolean;
  readonly runs: number;
  /** Where pairs are kept; by default they are gone at the end. */
  readonly folder: string | undefined;
  /** Where fetched peers are kept. */
  readonly cache: string;
}

/** Reads the command line. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      folder: { type: 'string' },
      cache: { type: 'string', default: join(homedir(), '.cache/assay-bench') },
      pairs: { type: 'string' },
    },
  });
  const { quick, pairs, runs, folder, cache } = values;
  return {
    quick,
    pairs: pairs === undefined ? (quick ? ['a'] : allPairs()) : pairsOf(pairs),
    partial: quick || pairs !== undefined,
    runs: runs === undefined ? (quick ? 1 : 3) : wholeNumber(runs),
    folder: folder === undefined ? undefined : resolve(folder),
    cache: resolve(cache),
  };
}

function allPairs(): readonly PairName[] {
  return Object.keys(PAIRS) as PairName[];
}

function pairsOf(text: string): readonly PairName[] {
  return text.split(',').map((name) => {
    const known = allPairs().find((pair) => pair === name);
    if (!known) throw new Error(`No pair “${name}”: there are ${allPairs().join(', ')}.`);
    return known;
  });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`--runs takes a whole number from 1 on, not “${text}”.`);
  return Number(text);
}
