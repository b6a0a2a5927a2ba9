const FIRST_MS = 5000;
const LONGEST_MS = 3_600_000;

/**
 * How long work that failed waits before it is tried again, in milliseconds: five seconds, doubled with each
 * attempt, an hour at most.
 *
 * @param attempts failures before this one
 * @example
 * backOff(0) // 5000
 * backOff(3) // 40000
 * backOff(50) // 3600000
 */
export function backOff(attempts: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20));
}
