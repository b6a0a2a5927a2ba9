import type { Terminal } from './terminal.ts';

/** How long something may take before a person is told that it is under way. */
const PATIENCE_MS = 1000;

/** One line on the error stream that tells what is being done, once it takes longer than a second. */
export interface Progress {
  update(message: string): void;
  /** Takes the line away again. */
  done(): void;
}

/** Shows progress on a terminal that a person watches, and nowhere else. */
export function startProgress(terminal: Terminal): Progress {
  if (!terminal.interactive) return { update: () => {}, done: () => {} };
  const started = Date.now();
  let message = 'working';
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    terminal.err(`\r\u001b[2K${message} … ${seconds} s`);
  }, PATIENCE_MS);
  timer.unref();
  return {
    update: (next) => {
      message = next;
    },
    done: () => {
      clearInterval(timer);
      if (Date.now() - started >= PATIENCE_MS) terminal.err('\r\u001b[2K');
    },
  };
}
