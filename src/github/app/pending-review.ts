import { z } from 'zod';
import type { NewReview } from '../app-port.ts';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { refusedWith } from './refused-with.ts';

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/**
 * Writes a review that nobody sees until it is submitted. Never repeated: an answer that is lost may have left its review, which is
 * found with the next facts.
 */
export async function createPendingReview(
  request: Request,
  pull: number,
  { sha, body, comments }: NewReview,
): Promise<'created' | 'refused'> {
  return unlessRefused('created', [422], () =>
    request(
      `POST ${REVIEWS}`,
      {
        pull_number: pull,
        commit_id: sha,
        body,
        comments: comments.map(({ path, startLine, line, body: text }) => ({
          path,
          side: 'RIGHT',
          line,
          // GitHub takes no range of one line.
          ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
          body: text,
        })),
      },
      z.unknown(),
      writing(`reviewing #${pull}`),
    ),
  );
}

/** Shows a pending review, as a comment that neither approves nor asks for changes. */
export async function submitReview(
  request: Request,
  pull: number,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<'submitted' | 'refused'> {
  return unlessRefused('submitted', [404, 422], () =>
    request(
      `POST ${REVIEWS}/{review_id}/events`,
      { pull_number: pull, review_id: id, event: 'COMMENT', body },
      z.unknown(),
      writing(`submitting review ${id} of #${pull}`),
    ),
  );
}

/** Deleting what is gone is no error, nor is what was submitted meanwhile, which stays. */
export async function deletePendingReview(
  request: Request,
  pull: number,
  id: number,
): Promise<void> {
  await unlessRefused('deleted', [404, 422], () =>
    request(
      `DELETE ${REVIEWS}/{review_id}`,
      { pull_number: pull, review_id: id },
      z.unknown(),
      writing(`deleting review ${id} of #${pull}`),
    ),
  );
}

async function unlessRefused<Done extends string>(
  done: Done,
  statuses: readonly number[],
  write: () => Promise<unknown>,
): Promise<Done | 'refused'> {
  try {
    await write();
    return done;
  } catch (error) {
    if (refusedWith(error, ...statuses)) return 'refused';
    throw error;
  }
}

function writing(doing: string): Purpose {
  return { doing, permission: 'pull-requests: write' };
}
