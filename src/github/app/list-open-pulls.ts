import type { OpenPull } from '../app-port.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { listedPullsSchema } from './app-schemas.ts';

/** Numbers of open pull requests, the latest updated first; one that moved between two pages is listed once. */
export async function listOpenPulls(request: Request): Promise<readonly OpenPull[]> {
  const pulls = await listPages(request, {
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', sort: 'updated', direction: 'desc' },
    schema: listedPullsSchema,
    purpose: { doing: 'listing the open pull requests', permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `There are more than ${most} open pull requests`,
      hint: 'Close those that are no longer needed.',
    }),
  });
  const open = new Map<number, OpenPull>();
  for (const { number, updated_at: updatedAt, base } of pulls)
    if (!open.has(number)) open.set(number, { number, updatedAt, base: base.ref });
  return [...open.values()];
}
