import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { splitRepository } from '../split-repository.ts';
import { graphql } from './graphql.ts';

const EDITOR_QUERY = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { lastEditedAt editor { __typename login } } }
}`;

const editorSchema = z.object({
  node: z
    .object({
      lastEditedAt: z.string().nullish(),
      editor: z.object({ __typename: z.string(), login: z.string() }).nullish(),
    })
    .nullable(),
});

/** Login of who edited a comment last; undefined where nobody did, or GitHub does not tell. */
export async function lastEditor(
  request: Request,
  nodeId: string,
  now: () => Date,
): Promise<string | undefined> {
  const answer = await graphql(request, {
    query: EDITOR_QUERY,
    variables: { id: nodeId },
    schema: editorSchema,
    purpose: { doing: 'asking who edited a comment', permission: 'pull-requests: read' },
    now,
  });
  const { lastEditedAt, editor } = answer?.node ?? {};
  if (!lastEditedAt || !editor) return undefined;
  // GraphQL leaves out what REST ends the login of an app's account with.
  const bot = editor.__typename === 'Bot' && !editor.login.endsWith('[bot]');
  return bot ? `${editor.login}[bot]` : editor.login;
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

/** Ids of the comments of a pull request that are minimised, all pages. */
export async function listMinimisedComments(
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

const MINIMISE_MUTATION = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;

/** Minimises a comment as resolved. Minimising what is minimised, or gone, is no error. */
export async function minimiseComment(
  request: Request,
  nodeId: string,
  now: () => Date,
): Promise<void> {
  await graphql(request, {
    query: MINIMISE_MUTATION,
    variables: { id: nodeId },
    schema: z.unknown(),
    purpose: { doing: 'minimising a comment', permission: 'pull-requests: write' },
    now,
  });
}
