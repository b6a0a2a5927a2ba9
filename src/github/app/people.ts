import { z } from 'zod';
import type { Role } from '../../core/review/observation.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { userSchema } from '../response-schemas.ts';
import { permissionSchema } from './app-schemas.ts';
import { refusedWith } from './refused-with.ts';

const ROLES: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];

/**
 * What a person may do in the repository. A role of the organisation's own counts as the base that GitHub tells
 * for it; an account that is gone, and an app's, may do nothing.
 */
export async function readRole(request: Request, login: string): Promise<Role> {
  try {
    const { data } = await request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { username: login },
      permissionSchema,
      { doing: `asking what ${login} may do`, permission: 'metadata: read' },
    );
    return [data.role_name ?? '', data.permission].find(isRole) ?? 'none';
  } catch (error) {
    if (refusedWith(error, 404)) return 'none';
    throw error;
  }
}

function isRole(name: string): name is Role {
  return ROLES.includes(name);
}

/**
 * Logins of a team's members, those of teams below it included.
 *
 * @param team `organisation/slug`.
 * @returns undefined where there is no such team, or the app may not see it.
 */
export async function listTeamMembers(
  request: Request,
  team: string,
): Promise<readonly string[] | undefined> {
  const [org, slug, ...rest] = team.split('/');
  if (!org || !slug || rest.length > 0) return undefined;
  try {
    const members = await listPages(request, {
      route: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters: { org, team_slug: slug },
      schema: z.array(userSchema),
      purpose: { doing: `listing the team ${team}`, permission: 'members: read' },
      tooLong: (most) => ({
        message: `The team ${team} has more than ${most} members`,
        hint: 'Name a smaller team under `experts`.',
      }),
    });
    return members.map(({ login }) => login);
  } catch (error) {
    if (refusedWith(error, 403, 404)) return undefined;
    throw error;
  }
}
