import type { World } from '../../src/app/world.ts';

export interface FakeWorld extends World {
  readonly written: { out: string; err: string };
  /** Asks the app to stop, as a signal does. */
  stop(): void;
}

export function fakeWorld(
  env: Readonly<Record<string, string>>,
  given: Partial<World> = {},
): FakeWorld {
  const written = { out: '', err: '' };
  const listeners: ((signal: string) => void)[] = [];
  let stopped = false;
  return {
    env,
    cwd: process.cwd(),
    nodeVersion: '24.0.0',
    now: () => new Date('2026-11-25T12:00:00Z'),
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += `${text}\n`;
    },
    onStop(listener) {
      if (stopped) listener('SIGTERM');
      listeners.push(listener);
    },
    ...given,
    written,
    stop() {
      stopped = true;
      for (const listener of listeners) listener('SIGTERM');
    },
  };
}
