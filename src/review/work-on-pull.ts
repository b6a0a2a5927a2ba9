import { decideActions } from '../core/review/decide/decide-actions.ts';
import { deriveReview } from '../core/review/derive/derive-review.ts';
import type { ReviewState } from '../core/review/derive/review-state.ts';
import { answerMergeGroups } from './answer-merge-groups.ts';
import { executeAction } from './execute-action.ts';
import { gatherFacts } from './gather-facts.ts';
import { observeComments } from './observe-comments.ts';
import { openPull } from './open-pull.ts';
import { postDataCheck } from './post-data-check.ts';
import type { ReviewContext } from './review-context.ts';
import { pressedButtons } from './take-deliveries.ts';

/** Each look leaves less to do; a pull request that is never done is looked at again later. */
const MOST_LOOKS = 20;
const LOOK_AGAIN_MS = 60_000;

/** What came of working on a pull request. */
export interface Worked {
  /** When to look again though nothing happens. */
  readonly again?: Date;
}

/**
 * Brings a pull request to where it should be: what came in is written down, facts are fetched, the state is derived from
 * them, and the difference between what is wanted and what is there is carried out, until there is none. Whatever event led
 * here, and however often it is done, the end is the same; stopping anywhere does no harm.
 */
export async function workOnPull(context: ReviewContext): Promise<Worked> {
  const { ref, signal, deliveries, store, github, now } = context;

  // 1. What came in is on disk before anything is made of it.
  await store.record(ref, await pressedButtons(deliveries, context));
  await observeComments(deliveries, await github.pullComments(ref.pull), context);

  // 2. The difference, until there is none.
  const pull = openPull(context);
  for (let look = 0; look < MOST_LOOKS; look++) {
    signal.throwIfAborted();
    const seen = await pull.look();
    const facts = await gatherFacts(seen, context);
    const state = deriveReview(facts);
    const { actions, again } = seen.analysis.isReviewed
      ? decideActions(facts, state)
      : { actions: [] };
    if (actions.length === 0) {
      await postDataCheck(seen, isUnderReview(state), context);
      await answerMergeGroups(seen, context);
      return again === undefined ? {} : { again: new Date(again) };
    }
    for (const action of actions) {
      signal.throwIfAborted();
      await executeAction(action, facts, context);
    }
    pull.changed(actions);
  }
  return { again: new Date(now().getTime() + LOOK_AGAIN_MS) };
}

/** Whether experts are asked, or are about to be: what they are asked about must not be told elsewhere. */
function isUnderReview({ datasets }: ReviewState): boolean {
  return datasets.some(({ phase }) => ['to-open', 'asking', 'to-seal'].includes(phase.kind));
}
