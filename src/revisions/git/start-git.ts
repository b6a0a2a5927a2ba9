import { type ChildProcess, spawn } from 'node:child_process';
import { findGit } from './find-git.ts';

/** Settings that keep a repository's configuration from starting programs behind Git's back. */
const SAFE_CONFIG = [
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.pager=cat'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
];

export interface StartGitOptions {
  /** Environment variables besides the process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether something will be written to its standard input. */
  readonly input?: boolean;
  /** Whether it leads a process group of its own, without a terminal. */
  readonly group?: boolean;
}

/** Starts Git in a folder: asks no questions, takes no optional locks, speaks English, reads paths as they are. */
export function startGit(
  folder: string,
  args: readonly string[],
  options: StartGitOptions = {},
): ChildProcess {
  return spawn(findGit(), [...SAFE_CONFIG, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'C',
      ...options.env,
    },
    stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    detached: options.group === true,
    windowsHide: true,
  });
}
