import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { AssayError } from '../../core/assay-error.ts';
import { describeGitFailure, describeGitStartFailure } from './describe-git-failure.ts';
import { startGit } from './start-git.ts';
import { stopGit } from './stop-git.ts';

/** Ten minutes: no reading command takes that long, a hanging one does. */
const TIMEOUT = 600_000;
const MAX_OUTPUT = 512 * 1024 * 1024;
const MAX_STDERR = 16 * 1024;

export interface RunGitOptions {
  /** Milliseconds until the process is ended; ten minutes where left out. */
  readonly timeout?: number;
  /** Environment variables besides the process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it talks to a remote: it then has no terminal, on which SSH would ask for a passphrase. */
  readonly remote?: boolean;
}

/**
 * Runs Git and gives its standard output as it comes. A reader that stops early ends the process.
 *
 * @throws {AssayError} `git-failed` where Git cannot be started, fails, takes too long or says too much.
 */
export async function* streamGit(
  folder: string,
  args: readonly string[],
  options: RunGitOptions = {},
): AsyncGenerator<Uint8Array> {
  const { timeout = TIMEOUT, env = {}, remote = false } = options;
  // Windows has no such groups, and would open a console window.
  const group = remote && process.platform !== 'win32';
  const child = startGit(folder, args, { env, group });
  const stderr = collectStderr(child);
  const ended = waitForEnd(child);
  const tooLate = `git ${args[0]} took longer than ${timeout} milliseconds in ${folder}.`;
  const onTimeout = () => stopGit(child, group, new AssayError('git-failed', tooLate));
  const timer = setTimeout(onTimeout, timeout);
  let done = false;
  let total = 0;
  try {
    for await (const chunk of child.stdout as Readable) {
      total += chunk.length;
      if (total > MAX_OUTPUT) {
        throw new AssayError('git-failed', `git ${args[0]} wrote more than ${MAX_OUTPUT} bytes.`);
      }
      yield chunk;
    }
    const { code, error } = await ended;
    done = true;
    if (error) throw describeGitStartFailure(folder, error);
    if (code !== 0) throw describeGitFailure(folder, args, stderr());
  } finally {
    clearTimeout(timer);
    if (!done) stopGit(child, group);
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
  /** Null where a signal ended it or it never ran. */
  readonly code: number | null;
  readonly error?: Error;
}

/** Resolves once the process ended and its output is closed, or could not be started; never rejects. */
export function waitForEnd(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, error }));
    child.once('close', (code) => resolve({ code }));
  });
}
