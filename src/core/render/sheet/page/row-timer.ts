/** A pause longer than this is a break: the rest of it is not time spent on the row. */
export const LONGEST_PAUSE_MS = 60_000;

/** How long a row was looked at since the count was last taken. */
export interface RowTimer {
  readonly spentMs: number;
  /** When the expert was last known to look, in milliseconds; undefined while they do not. */
  readonly seenAt: number | undefined;
}

export const STOPPED: RowTimer = { spentMs: 0, seenAt: undefined };

/**
 * The timer after a sign of life, or after the page came into or went out of sight: the time since the last one
 * counts while the page was looked at, and of a pause no more than its first minute.
 *
 * @param looking whether the page is visible and in focus from now on
 * @example
 * advanceTimer({ spentMs: 0, seenAt: 1000 }, 4000, true).spentMs // 3000
 * advanceTimer({ spentMs: 0, seenAt: 1000 }, 901000, true).spentMs // 60000
 */
export function advanceTimer(timer: RowTimer, now: number, looking: boolean): RowTimer {
  const passed = timer.seenAt === undefined ? 0 : Math.max(0, now - timer.seenAt);
  return {
    spentMs: timer.spentMs + Math.min(passed, LONGEST_PAUSE_MS),
    seenAt: looking ? now : undefined,
  };
}
