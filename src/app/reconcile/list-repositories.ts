import { z } from 'zod';
import type { AppOctokit } from '../github/app-octokit.ts';
import { readPages } from '../github/read-pages.ts';

const MOST_PAGES = 200;

const installations = z.array(
  z.object({ id: z.int().positive(), suspended_at: z.string().nullish() }),
);

const repositories = z.array(
  z.object({
    full_name: z.string(),
    archived: z.boolean().optional(),
    disabled: z.boolean().optional(),
  }),
);

/** Ids of the app's installations that are not suspended. */
export async function listInstallations(app: AppOctokit): Promise<readonly number[]> {
  const ids: number[] = [];
  for await (const page of readPages(app, 'GET /app/installations', installations, MOST_PAGES))
    ids.push(...page.filter(({ suspended_at }) => !suspended_at).map(({ id }) => id));
  return ids;
}

/** Names of the repositories of an installation in which pull requests can change. */
export async function listRepositories(installation: AppOctokit): Promise<readonly string[]> {
  const names: string[] = [];
  const pages = readPages(
    installation,
    'GET /installation/repositories',
    repositories,
    MOST_PAGES,
    (data) => (data as { repositories?: unknown } | null)?.repositories,
  );
  for await (const page of pages)
    names.push(
      ...page.filter((each) => !each.archived && !each.disabled).map((each) => each.full_name),
    );
  return names;
}
