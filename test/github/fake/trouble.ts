import { type Answer, refusal } from '../../action/fake-github/answer.ts';
import type { World } from './world.ts';

/** What goes wrong with a request. */
export type Trouble = {
  /** Requests that are still to meet it. */
  left: number;
  /** Only requests whose method and template match. */
  readonly on: RegExp | undefined;
} & (
  | { readonly kind: 'primary' | 'secondary'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Carried out, and the connection cut before the answer. */
  | { readonly kind: 'lost-answer' }
);

/** Takes the first trouble that waits for such a request, or what a storm brings. */
export function nextTrouble(world: World, request: string): Trouble | undefined {
  const found = world.troubles.find(({ left, on }) => left > 0 && (on?.test(request) ?? true));
  if (found) found.left--;
  return found ?? gust(world);
}

/** In a storm half of what goes wrong is not done, and half is done and not told. */
function gust({ storm, random }: World): Trouble | undefined {
  if (storm === 0 || random() >= storm) return undefined;
  const trouble = { left: 0, on: undefined };
  return random() < 0.5
    ? { ...trouble, kind: 'status', status: 502 }
    : { ...trouble, kind: 'lost-answer' };
}

/** What GitHub says of it. */
export function troubleAnswer(world: World, trouble: Trouble): Answer | undefined {
  switch (trouble.kind) {
    case 'primary':
      return rateLimited(world, trouble.retryAfter);
    case 'secondary':
      return slowedDown(trouble.retryAfter);
    case 'status':
      return refusal(trouble.status, 'Server Error');
    case 'lost-answer':
      return undefined;
  }
}

/** The hour's requests are used up. */
export function rateLimited(world: World, seconds: number): Answer {
  const reset = Math.ceil(world.clock().getTime() / 1000) + seconds;
  return refusal(
    403,
    `API rate limit exceeded for installation ID ${world.installation}.`,
    {},
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  );
}

const MINUTE_MS = 60_000;

/** GitHub's refusal of whoever writes too much in a minute; undefined where it is not too much. */
export function refuseHaste(world: World, login: string, method: string): Answer | undefined {
  if (method === 'GET') return undefined;
  const now = world.clock().getTime();
  const recent = (world.writes.get(login) ?? []).filter((at) => at > now - MINUTE_MS);
  const tooMany = recent.length >= world.writesPerMinute;
  world.writes.set(login, tooMany ? recent : [...recent, now]);
  const [first = now] = recent;
  return tooMany ? slowedDown(Math.ceil((first + MINUTE_MS - now) / 1000)) : undefined;
}

function slowedDown(seconds: number): Answer {
  return refusal(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {},
    { 'retry-after': String(seconds) },
  );
}
