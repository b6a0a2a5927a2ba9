import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { AssayError } from '../../core/assay-error.ts';
import { describeGitFailure, describeGitStartFailure } from './describe-git-failure.ts';
import { type StartGitOptions, startGit } from './start-git.ts';

/** Ten minutes: no reading command takes that long, a hanging one does. */
const TIMEOUT = 600_000;
const MAX_OUTPUT = 512 * 1024 * 1024;
const MAX_STDERR = 16 * 1024;

/**
 * Runs Git and gives its standard output as it comes. A reader that stops early ends the process.
 *
 * @throws {AssayError} `git-failed` where Git cannot be started, fails, takes too long or says too much.
 */
export async function* streamGit(
  folder: string,
  args: readonly string[],
  options: StartGitOptions = {},
): AsyncGenerator<Uint8Array> {
  const timeout = options.timeout ?? TIMEOUT;
  const child = startGit(folder, args, { ...options, timeout });
  const stderr = collectStderr(child);
  const ended = waitForEnd(child);
  let total = 0;
  try {
    for await (const chunk of child.stdout as Readable) {
      total += chunk.length;
      if (total > MAX_OUTPUT) {
        throw new AssayError('git-failed', `git ${args[0]} wrote more than ${MAX_OUTPUT} bytes.`);
      }
      yield chunk;
    }
    const { code, signal, error } = await ended;
    if (error) throw describeGitStartFailure(folder, error);
    if (signal) {
      const seconds = timeout / 1000;
      const message = `git ${args[0]} was stopped in ${folder}, after ${seconds} seconds at most.`;
      throw new AssayError('git-failed', message);
    }
    if (code !== 0) throw describeGitFailure(folder, args, stderr());
  } finally {
    // Not the hard way: Git ends what it started itself, such as SSH.
    child.kill();
  }
}

/** Gathers the first bytes a process writes to its standard error, and reads on so that it never blocks. */
export function collectStderr(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (text.length < MAX_STDERR) text += chunk.toString('utf8');
  });
  return () => text;
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

/** Resolves once the process ended and its output is closed, or could not be started; never rejects. */
export function waitForEnd(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
