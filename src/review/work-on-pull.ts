import type { ReviewAction } from '../core/review/actions.ts';
import { decideActions } from '../core/review/decide/decide-actions.ts';
import { deriveReview } from '../core/review/derive/derive-review.ts';
import type { ReviewFacts } from '../core/review/facts.ts';
import type { PullRef } from '../store/store.ts';
import { openData } from './data/open-data.ts';
import { postDataCheck } from './data-check/post-data-check.ts';
import type { ReviewDependencies } from './dependencies.ts';
import { executeAction } from './execute-action.ts';
import { gatherFacts } from './gather-facts.ts';
import { gatherPresent } from './gather-present.ts';
import { observeComments } from './observe-comments.ts';
import { pressedButtons } from './take-deliveries.ts';

/** Each look leaves less to do; a pull request that is never done is looked at again later. */
const MOST_LOOKS = 12;

/** What came of a look at a pull request. */
export interface Worked {
  /** When to look again though nothing happens. */
  readonly again?: Date;
}

/**
 * Brings a pull request to where it should be: what came in is written down, facts are fetched, the state is derived from them,
 * and the difference between what is wanted and what is there is carried out, until there is none. Whatever event led here,
 * and however often it is done, the end is the same; stopping anywhere does no harm.
 *
 * @param signal Stops between two actions, when the process has to go or the work belongs to somebody else.
 */
export async function workOnPull(
  ref: PullRef,
  dependencies: ReviewDependencies,
  signal: AbortSignal,
): Promise<Worked> {
  const { github, store } = dependencies;

  // 1. What came in.
  const deliveries = await store.unread(ref);
  await store.record(ref, await pressedButtons(deliveries, dependencies));
  await observeComments(ref, deliveries, await github.pullComments(ref.pull), dependencies);
  await store.markRead(deliveries.map(({ id }) => id));

  // 2. What is to be done, until nothing is.
  const data = openData(ref, dependencies);
  for (let look = 0; look < MOST_LOOKS; look++) {
    signal.throwIfAborted();
    const facts = await lookAt(ref, data, dependencies);
    const { actions, again } = decideActions(facts, deriveReview(facts));
    await postDataCheck(ref, facts, data, dependencies);
    if (actions.length === 0) return again === undefined ? {} : { again: new Date(again) };
    for (const action of actions) {
      signal.throwIfAborted();
      await executeAction(action, ref, dependencies);
    }
  }
  return { again: dependencies.now() };
}
