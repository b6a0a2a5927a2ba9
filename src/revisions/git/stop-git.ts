import type { ChildProcess } from 'node:child_process';

/**
 * Ends a Git process that is not done, and what it started: a helper that talks to a remote would live on and
 * keep the output open.
 *
 * @param group whether the process leads a group of its own, so that the whole group is ended.
 * @param reason what a reader of its output is told.
 */
export function stopGit(child: ChildProcess, group: boolean, reason?: Error): void {
  try {
    if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
  child.stdout?.destroy(reason);
  child.stderr?.destroy();
}
