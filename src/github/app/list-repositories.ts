import { z } from 'zod';
import { listPages } from '../list-pages.ts';
import { type AppSending, appRequest } from './app-request.ts';

/** A repository that an installation of the app may read. */
export interface InstalledRepository {
  readonly id: number;
  /** `owner/repo`. */
  readonly name: string;
  readonly defaultBranch: string;
  /** Read-only for everybody: nothing can be reviewed. */
  readonly archived: boolean;
}

const repositoriesSchema = z
  .object({
    repositories: z.array(
      z.object({
        id: z.number(),
        full_name: z.string(),
        default_branch: z.string(),
        archived: z.boolean().optional(),
      }),
    ),
  })
  .transform(({ repositories }) => repositories);

/** The repositories of an installation. Takes the installation's authentication. */
export async function listRepositories(
  sending: AppSending,
): Promise<readonly InstalledRepository[]> {
  const repositories = await listPages(appRequest(sending), {
    route: 'GET /installation/repositories',
    schema: repositoriesSchema,
    purpose: { doing: 'listing the repositories of the app', permission: 'metadata: read' },
    tooLong: (most) => ({
      message: `The app has access to more than ${most} repositories`,
      hint: 'Give it access to those that hold data, in the settings of the installation.',
    }),
  });
  return repositories.map(({ id, full_name, default_branch, archived }) => ({
    id,
    name: full_name,
    defaultBranch: default_branch,
    archived: archived ?? false,
  }));
}
