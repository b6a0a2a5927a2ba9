import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { splitRepository } from '../split-repository.ts';
import { graphql } from './graphql.ts';
import { listRawComments } from './pull-comments.ts';

/**
 * Ids of the comments of a pull request that are minimised. GitHub tells with each comment, and older servers by
 * GraphQL only.
 */
export async function listMinimisedComments(
  request: Request,
  repository: string,
  pull: number,
  now: () => Date,
): Promise<readonly number[]> {
  const comments = await listRawComments(request, pull);
  if (comments.some(({ minimized }) => minimized === undefined))
    return askGraphql(request, repository, pull, now);
  return comments.filter(({ minimized }) => minimized !== null).map(({ id }) => id);
}

/** `databaseId` holds 32 bits, and comments have long outgrown them. */
const MINIMISED_QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId isMinimized }
      }
    }
  }
}`;

const commentsSchema = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z
      .object({
        fullDatabaseId: z.union([z.string(), z.number()]),
        isMinimized: z.boolean(),
      })
      .nullable(),
  ),
});

const minimisedSchema = z.object({
  repository: z
    .object({ pullRequest: z.object({ comments: commentsSchema }).nullable() })
    .nullable(),
});

type Minimised = z.infer<typeof minimisedSchema>;

const MAX_PAGES = 100;

async function askGraphql(
  request: Request,
  repository: string,
  pull: number,
  now: () => Date,
): Promise<readonly number[]> {
  const purpose: Purpose = {
    doing: `asking which comments of #${pull} are minimised`,
    permission: 'pull-requests: read',
  };
  const ids: number[] = [];
  let after: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer: Minimised | undefined = await graphql(request, {
      query: MINIMISED_QUERY,
      variables: { ...splitRepository(repository), number: pull, after },
      schema: minimisedSchema,
      purpose,
      now,
    });
    const comments: z.infer<typeof commentsSchema> | undefined =
      answer?.repository?.pullRequest?.comments;
    if (!comments) return ids;
    for (const node of comments.nodes) if (node?.isMinimized) ids.push(Number(node.fullDatabaseId));
    after = comments.pageInfo.endCursor;
    if (!comments.pageInfo.hasNextPage || after === null) return ids;
  }
  throw new AssayError('github-failed', `#${pull} has more than 10,000 comments`, {
    hint: 'Open a new pull request for the same branch.',
  });
}
