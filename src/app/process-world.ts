import type { World } from './world.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The process that this runs in. */
export function processWorld(): World {
  return {
    env: process.env,
    cwd: process.cwd(),
    nodeVersion: process.versions.node,
    now: () => new Date(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(`${text}\n`),
    onStop(stop) {
      for (const signal of SIGNALS) process.once(signal, stop);
    },
  };
}
