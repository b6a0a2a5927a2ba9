import type { ReviewAction } from '../core/review/actions.ts';
import { settling } from '../core/review/decide/suggest-rows.ts';
import { showsLines } from '../core/review/shown-lines.ts';
import type { SuggestedPart } from '../core/review/suggested-rows.ts';
import type { ReviewContext } from './review-context.ts';

/** Writes a pending review on those of its lines that GitHub shows as they were read. What comes of nothing is written down, and not tried again. */
export async function createReview(
  { of, sha, body, suggestions }: Extract<ReviewAction, { kind: 'create-review' }>,
  context: ReviewContext,
): Promise<void> {
  const { ref, github } = context;
  const paths = new Set(suggestions.map(({ path }) => path));
  const shown = await github.shownLines(ref.pull, paths);
  const comments = suggestions.filter((lines) => showsLines(shown, lines));
  if (comments.length > 0) {
    const created = await github.createPendingReview(ref.pull, { sha, body, comments });
    if (created === 'created') return;
  }
  // What was pushed meanwhile is read with the next facts.
  if ((await github.pull(ref.pull)).head.sha === sha) await refuse(of, context);
}

/** Shows a pending review. */
export async function submitReview(
  { of, review, body }: Extract<ReviewAction, { kind: 'submit-review' }>,
  context: ReviewContext,
): Promise<void> {
  const { ref, github } = context;
  const submitted = await github.submitReview(ref.pull, { id: review, body });
  if (submitted === 'refused') await refuse(of, context);
}

async function refuse(of: SuggestedPart, { ref, store, now }: ReviewContext): Promise<void> {
  await store.record(ref, [settling(of, 'refused', now().toISOString())]);
}
