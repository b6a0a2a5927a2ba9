import { z } from 'zod';
import type { JournalEntry } from '../core/review/journal.ts';
import type { Delivery } from '../store/store.ts';
import type { ReviewContext } from './review-context.ts';

const buttonSchema = z.object({
  action: z.literal('requested_action'),
  requested_action: z.object({ identifier: z.string().max(20) }),
  check_run: z.object({ head_sha: z.string() }),
  sender: z.object({ login: z.string() }),
});

/** Buttons that were pressed, as the journal keeps them. Every other delivery is a hint, and says nothing by itself. */
export async function pressedButtons(
  deliveries: readonly Delivery[],
  { github, now }: Pick<ReviewContext, 'github' | 'now'>,
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const { id, event, payload } of deliveries) {
    if (event !== 'check_run') continue;
    const read = buttonSchema.safeParse(JSON.parse(payload));
    if (!read.success) continue;
    const { requested_action, check_run, sender } = read.data;
    entries.push({
      kind: 'button-pressed',
      key: `button-pressed ${id}`,
      at: now().toISOString(),
      identifier: requested_action.identifier,
      by: sender.login,
      role: await github.role(sender.login),
      head: check_run.head_sha,
    });
  }
  return entries;
}
