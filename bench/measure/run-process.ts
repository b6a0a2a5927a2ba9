import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { watchPeak } from './watch-peak.ts';

/** A program to be started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The whole environment; by default, the one of the benchmark. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes that mean it did its work. By default 0 alone; `diff` ends with 1 where files differ. */
  readonly exitCodes?: readonly number[];
}

/** What one run of a program took. */
export interface ProcessRun {
  /** From its start to its end, by the wall clock. */
  readonly seconds: number;
  /** Of its largest process; undefined where the system does not tell. */
  readonly peakBytes: number | undefined;
  readonly exitCode: number | null;
  /** Whether it was ended because it took longer than it may. */
  readonly gaveUp: boolean;
  /** The files that its standard output and standard error went to. */
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end. Its output goes to files in the folder, so that nobody has to read along. */
export function runProcess(
  command: Command,
  folder: string,
  limitSeconds: number,
): Promise<ProcessRun> {
  const output = join(folder, 'output.txt');
  const errors = join(folder, 'errors.txt');
  const files = [openSync(output, 'w'), openSync(errors, 'w')] as const;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command.program, command.args, {
      cwd: command.cwd ?? folder,
      env: { ...(command.env ?? process.env) },
      stdio: ['ignore', ...files],
    });
    for (const file of files) closeSync(file);
    child.on('error', reject);
    if (child.pid === undefined) return;
    const watch = watchPeak(child.pid);
    let gaveUp = false;
    const limit = setTimeout(() => {
      gaveUp = true;
      for (const pid of watch.processes) end(pid);
    }, limitSeconds * 1000);
    child.on('exit', (exitCode) => {
      const seconds = (performance.now() - start) / 1000;
      clearTimeout(limit);
      resolve({ seconds, peakBytes: watch.stop(), exitCode, gaveUp, output, errors });
    });
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
