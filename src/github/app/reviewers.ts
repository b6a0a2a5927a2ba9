import { z } from 'zod';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { requestedSchema, reviewersSchema } from './app-schemas.ts';
import { refusedWith } from './refused-with.ts';

const ROUTE = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

/** Logins of the people whose review is requested; teams are not among them. */
export async function listRequestedReviewers(
  request: Request,
  pull: number,
): Promise<readonly string[]> {
  const { data } = await request(`GET ${ROUTE}`, { pull_number: pull }, reviewersSchema, {
    doing: `listing the reviewers of #${pull}`,
    permission: 'pull-requests: read',
  });
  return data.users.map(({ login }) => login);
}

/**
 * Requests one review: of several at once GitHub refuses all for one. A person whom GitHub accepts and yet does not
 * list was refused too.
 */
export async function requestReview(
  request: Request,
  pull: number,
  login: string,
): Promise<'requested' | 'refused'> {
  try {
    const { data } = await request(
      `POST ${ROUTE}`,
      { pull_number: pull, reviewers: [login] },
      requestedSchema,
      writing(`asking ${login} to review #${pull}`),
    );
    const asked = (data.requested_reviewers ?? []).map((one) => one.login.toLowerCase());
    return asked.includes(login.toLowerCase()) ? 'requested' : 'refused';
  } catch (error) {
    if (refusedWith(error, 422)) return 'refused';
    throw error;
  }
}

/** Takes a request back; one that is not there, or of an account that is gone, is no error. */
export async function removeReviewRequest(
  request: Request,
  pull: number,
  login: string,
): Promise<void> {
  try {
    await request(
      `DELETE ${ROUTE}`,
      { pull_number: pull, reviewers: [login] },
      z.unknown(),
      writing(`no longer asking ${login} to review #${pull}`),
    );
  } catch (error) {
    if (!refusedWith(error, 422)) throw error;
  }
}

function writing(doing: string): Purpose {
  return { doing, permission: 'pull-requests: write' };
}
