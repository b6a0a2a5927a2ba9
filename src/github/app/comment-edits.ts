import { z } from 'zod';
import type { Request } from '../request.ts';
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
