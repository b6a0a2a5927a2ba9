import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Missing, Workshop } from '../contender.ts';

const run = promisify(execFile);

/** Commands that fetch a peer, each run in the folder that it is fetched into. */
export type Steps = (folder: string) => readonly (readonly [program: string, ...args: string[]])[];

/**
 * Fetches a peer into a folder of its own in the cache, once: a later run finds the folder and its mark. Gives the folder,
 * or why it cannot be had.
 */
export async function installInto(
  { cache, mayInstall }: Workshop,
  name: string,
  steps: Steps,
): Promise<string | Missing> {
  const folder = join(cache, name);
  const mark = join(folder, '.installed');
  if (existsSync(mark)) return folder;
  if (!mayInstall) return { missing: 'not fetched yet: a whole run does' };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [program, ...args] of steps(folder)) {
    try {
      await run(program, args, { cwd: folder });
    } catch (error) {
      return { missing: `fetching it failed: ${reasonOf(error)}` };
    }
  }
  writeFileSync(mark, '');
  return folder;
}

/** The last line that the program wrote, which is where most tell what is wrong. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
  const lines = (stderr || message).trim().split('\n');
  return lines.at(-1)!.trim().slice(0, 200);
}
