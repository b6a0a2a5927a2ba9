import { readFileSync } from 'node:fs';
import { type Command, type ProcessRun, runProcess } from './run-process.ts';

/** Rows that a comparison by key found. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly modified: number;
}

/** One program on one pair. */
export interface Job {
  readonly pair: string;
  readonly contender: string;
  readonly command: Command;
  /** Reads what a comparison printed. */
  readonly counts?: (output: string) => Counts;
}

/** What a job took. */
export interface Measurement {
  readonly pair: string;
  readonly contender: string;
  /** Of each run that counts; the warm-up is among them only where it is the only one. */
  readonly seconds: readonly number[];
  readonly peakBytes: readonly number[];
  readonly counts?: Counts;
  /** Why there are no numbers. */
  readonly failure?: string;
}

export interface Turns {
  /** Where programs run and leave their output. */
  readonly folder: string;
  readonly runs: number;
  /** What takes longer runs once: its warm-up is its measurement. */
  readonly onceFromSeconds: number;
  /** What takes longer is ended. */
  readonly limitSeconds: number;
  readonly say: (line: string) => void;
}

/**
 * Runs jobs in turn: each once to warm up, then all of them once, then all of them again. Whatever else the machine does
 * meanwhile, it does to all of them.
 */
export async function measureInTurn(jobs: readonly Job[], turns: Turns): Promise<Measurement[]> {
  const results = new Map<Job, Measurement>();
  const again: Job[] = [];
  for (const job of jobs) {
    const warmUp = await runOnce(job, turns);
    results.set(job, warmUp);
    turns.say(`  ${job.contender}: ${warmUp.failure ?? `${warmUp.seconds[0]!.toFixed(2)} s`}`);
    if (!warmUp.failure && warmUp.seconds[0]! <= turns.onceFromSeconds) again.push(job);
  }
  for (let run = 0; run < turns.runs; run++)
    for (const job of again) {
      const before = run === 0 ? undefined : results.get(job);
      results.set(job, joined(before, await runOnce(job, turns)));
    }
  return [...results.values()];
}

async function runOnce(job: Job, turns: Turns): Promise<Measurement> {
  const { pair, contender } = job;
  const failed = (failure: string) => ({ pair, contender, seconds: [], peakBytes: [], failure });
  let run: ProcessRun;
  try {
    run = await runProcess(job.command, turns.folder, turns.limitSeconds);
  } catch (error) {
    return failed(String(error));
  }
  if (run.gaveUp) return failed(`ended after ${turns.limitSeconds} s`);
  if (!(job.command.exitCodes ?? [0]).includes(run.exitCode ?? -1))
    return failed(`failed with ${run.exitCode ?? 'a signal'}: ${lastLine(run.errors)}`);
  const peakBytes = run.peakBytes === undefined ? [] : [run.peakBytes];
  const measured = { pair, contender, seconds: [run.seconds], peakBytes };
  if (!job.counts) return measured;
  try {
    return { ...measured, counts: job.counts(readFileSync(run.output, 'utf8')) };
  } catch (error) {
    return failed(`printed what cannot be read: ${error}`);
  }
}

function joined(before: Measurement | undefined, run: Measurement): Measurement {
  if (!before || before.failure) return before ?? run;
  if (run.failure) return run;
  return {
    ...run,
    seconds: [...before.seconds, ...run.seconds],
    peakBytes: [...before.peakBytes, ...run.peakBytes],
  };
}

function lastLine(path: string): string {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return (lines.at(-1) ?? '').slice(0, 200);
}
