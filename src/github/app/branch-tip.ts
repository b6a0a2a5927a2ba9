import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { referenceSchema } from './app-schemas.ts';
import { refusedWith } from './refused-with.ts';

/** The commit that a branch points at; undefined where the branch is gone. */
export async function branchTip(request: Request, branch: string): Promise<string | undefined> {
  const purpose: Purpose = { doing: `finding branch ${branch}`, permission: 'contents: read' };
  try {
    const { data } = await request(
      'GET /repos/{owner}/{repo}/git/ref/{ref}',
      { ref: `heads/${branch}` },
      referenceSchema,
      purpose,
    );
    return data.object.sha;
  } catch (error) {
    if (refusedWith(error, 404)) return undefined;
    throw error;
  }
}
