import type { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import type { AppOctokit } from './app-octokit.ts';

/**
 * Reads a list page by page, as far as somebody takes it and no further than `most` pages.
 *
 * @param itemsOf the list inside of an answer's body
 * @throws what Octokit throws, and {@link AssayError} where an answer is not understood.
 */
export async function* readPages<Item>(
  octokit: AppOctokit,
  route: string,
  schema: z.ZodType<readonly Item[]>,
  most: number,
  itemsOf: (data: unknown) => unknown = (data) => data,
): AsyncGenerator<readonly Item[]> {
  let next: Readonly<Record<string, string>> | undefined = { per_page: '100' };
  for (let page = 1; next && page <= most; page++) {
    const { data, headers } = await octokit.request(route, next);
    const items = schema.safeParse(itemsOf(data));
    if (!items.success)
      throw new AssayError(
        'github-failed',
        `GitHub gave an answer to ${route} that Assay does not understand`,
        {
          hint: 'Check that `GITHUB_API_URL` is the address of a GitHub API.',
          cause: items.error,
        },
      );
    yield items.data;
    next = nextOf(String(headers['link'] ?? ''));
  }
}

/**
 * The query of the next page, from a `Link` header; undefined on the last page. Only the query is taken: a
 * request never goes to an address that an answer names.
 *
 * @example
 * nextOf('<https://api.github.com/app/hook/deliveries?per_page=100&cursor=v1_9>; rel="next"')
 * // { per_page: '100', cursor: 'v1_9' }
 * nextOf('<https://api.github.com/x?page=1>; rel="prev"') // undefined
 */
export function nextOf(link: string): Record<string, string> | undefined {
  for (const part of link.split(',')) {
    const found = /^\s*<([^>]{1,2000})>\s*;\s*rel="next"/.exec(part);
    if (found && URL.canParse(found[1] ?? ''))
      return Object.fromEntries(new URL(found[1] ?? '').searchParams);
  }
  return undefined;
}
