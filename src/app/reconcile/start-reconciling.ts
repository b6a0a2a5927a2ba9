import { within } from '../within.ts';
import { LookedAt } from './looked-at.ts';
import { reconcile } from './reconcile.ts';
import type { PassResult, ReconcileParts } from './reconcile-parts.ts';

/** GitHub keeps webhooks for three days. */
const FIRST_LOOK_BACK_MS = 3 * 24 * 3_600_000;

/** Passes overlap: GitHub's clock is another, and its lists may be late. */
const OVERLAP_MS = 5 * 60_000;

export interface Reconciling {
  /** Makes a pass now, and resolves once it is over. */
  pass(): Promise<PassResult>;
  /** Makes a pass now and every so many milliseconds after the last one ended. */
  repeat(everyMs: number, onPass: () => void): void;
  /** Makes no further pass. Waits for one under way, but no longer than `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

export function startReconciling(parts: ReconcileParts): Reconciling {
  let since = new Date(parts.now().getTime() - FIRST_LOOK_BACK_MS);
  const lookedAt = new LookedAt();
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const pass = async () => {
    const started = parts.now();
    const result = await reconcile(since, parts, (ref, times) =>
      lookedAt.isDue(ref, times, started),
    );
    if (result.failed === 0) since = new Date(started.getTime() - OVERLAP_MS);
    return result;
  };
  return {
    pass,
    repeat(everyMs, onPass) {
      const round = async () => {
        await pass().catch((error: unknown) =>
          parts.log.error({ err: error }, 'A pass over all pull requests failed.'),
        );
        onPass();
        if (!stopped) timer = setTimeout(begin, everyMs);
      };
      const begin = () => {
        underWay = round();
      };
      begin();
    },
    async stop(patienceMs) {
      stopped = true;
      clearTimeout(timer);
      await within(patienceMs, underWay);
    },
  };
}
