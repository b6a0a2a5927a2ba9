import type { Environment } from './settings/read-settings.ts';

/** What the app may touch of the process it runs in, given so that tests need none. */
export interface World {
  readonly env: Environment;
  readonly cwd: string;
  /** E.g. `24.21.0`. */
  readonly nodeVersion: string;
  now(): Date;
  /** Writes text to standard output: the log. */
  out(text: string): void;
  /** Writes a line to standard error, for people. */
  err(text: string): void;
  /** Calls back once, when the process is asked to stop. Asked twice, it ends at once. */
  onStop(stop: (signal: string) => void): void;
}
