import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Terminal } from './terminal.ts';

/** The terminal that this process runs in. Colours follow `NO_COLOR` and `FORCE_COLOR`. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough, such as `head`, is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode);
    throw error;
  });
  return {
    cwd: process.cwd(),
    env,
    width: stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
    colour: env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? true : stdout.isTTY === true,
    interactive: stderr.isTTY === true,
    input: () => text(process.stdin),
    async out(written) {
      if (!stdout.write(written)) await once(stdout, 'drain');
    },
    err: (written) => void stderr.write(written),
    now: () => new Date(),
  };
}
