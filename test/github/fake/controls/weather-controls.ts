import type { Trouble } from '../trouble.ts';
import type { World } from '../world.ts';

interface TroubleOptions {
  /** Only requests whose method and template match, e.g. `/^POST .*check-runs$/`. */
  readonly on?: RegExp;
}

/** When GitHub has a bad day. What is asked for first comes first. */
export interface WeatherControls {
  /**
   * Refuses the next `n` requests by a rate limit: the hour's (403, reset in `retryAfter` seconds), or the secondary
   * one (403 with `retry-after`). 60 seconds where left out.
   */
  limitNext(
    n: number,
    kind: 'primary' | 'secondary',
    options?: TroubleOptions & { readonly retryAfter?: number },
  ): void;
  /** Answers the next `n` requests with a status such as 502, and does nothing of what they ask. */
  failNext(n: number, status: number, options?: TroubleOptions): void;
  /** Carries out the next `n` requests and cuts the connection before answering. */
  loseAnswer(n: number, options?: TroubleOptions): void;
  /** From now on this share of all requests, drawn by the seed, gets a 502 or loses its answer. */
  storm(share: number): void;
  /** All is well again. */
  clearTroubles(): void;
}

export function weatherControls(world: World): WeatherControls {
  const add = (trouble: Trouble) => {
    world.troubles.push(trouble);
  };
  return {
    limitNext: (left, kind, { on, retryAfter = 60 } = {}) => add({ left, on, kind, retryAfter }),
    failNext: (left, status, { on } = {}) => add({ left, on, kind: 'status', status }),
    loseAnswer: (left, { on } = {}) => add({ left, on, kind: 'lost-answer' }),
    storm: (share) => {
      world.storm = share;
    },
    clearTroubles: () => {
      world.troubles.length = 0;
      world.storm = 0;
    },
  };
}
