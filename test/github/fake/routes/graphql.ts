import { answer } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { type Arguments, execute, FieldError, type GraphObject } from '../graphql/execute.ts';
import { commentObject, repositoryObject, viewerObject } from '../graphql/graph.ts';
import { parseOperation } from '../graphql/parse.ts';
import type { World } from '../world.ts';
import { holds } from './permissions.ts';

/** The reasons that a person can choose from, and what they read as afterwards. */
const CLASSIFIERS = [
  'ABUSE',
  'DUPLICATE',
  'OFF_TOPIC',
  'OUTDATED',
  'RESOLVED',
  'SPAM',
  'LOW_QUALITY',
];

export const graphqlRoutes: Routes = { 'POST /graphql': graphql };

async function graphql(call: Call) {
  const { world, body } = call;
  const variables = (body['variables'] ?? {}) as Arguments;
  try {
    const operation = parseOperation(String(body['query'] ?? ''));
    const root = operation.kind === 'query' ? queries(call) : mutations(call);
    const result = await execute(operation, root, variables);
    // A field that GitHub does not have is the client's mistake.
    for (const { message } of result.errors ?? [])
      if (message.startsWith('Field ')) world.violations.push(`POST /graphql: ${message}`);
    return answer(200, result);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    world.violations.push(`POST /graphql: ${error.message}`);
    return answer(200, { errors: [{ message: `Parse error: ${error.message}` }] });
  }
}

function queries({ world, actor }: Call): GraphObject {
  return {
    __typename: 'Query',
    viewer: viewerObject(actor),
    repository: ({ owner, name }: Arguments) => {
      if (`${owner}/${name}` !== world.repository)
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      return repositoryObject(world);
    },
    node: ({ id }: Arguments) => commentObject(world, commentBy(world, id)),
    nodes: ({ ids }: Arguments) =>
      (ids as readonly string[]).map((id) => commentObject(world, commentBy(world, id))),
  };
}

function mutations(call: Call): GraphObject {
  const { world } = call;
  return {
    __typename: 'Mutation',
    minimizeComment: ({ input }: Arguments) => {
      const { subjectId, classifier } = input as Arguments;
      if (!CLASSIFIERS.includes(String(classifier)))
        throw new FieldError('UNPROCESSABLE', `${classifier} is not a classifier`);
      return changed('MinimizeCommentPayload', subjectId, 'minimizedComment', String(classifier));
    },
    unminimizeComment: ({ input }: Arguments) =>
      changed('UnminimizeCommentPayload', (input as Arguments)['subjectId'], 'unminimizedComment'),
  };

  function changed(type: string, id: unknown, field: string, classifier?: string): GraphObject {
    refuseWithoutPermission(call);
    const comment = commentBy(world, id);
    if (classifier === undefined) delete comment.minimised;
    else comment.minimised = classifier.toLowerCase().replace('_', '-');
    return { __typename: type, clientMutationId: null, [field]: commentObject(world, comment) };
  }
}

function refuseWithoutPermission({ world, identity, actor }: Call): void {
  const permissions =
    identity.kind === 'installation' ? (identity.permissions ?? world.permissions) : {};
  const permitted =
    identity.kind === 'person'
      ? ['write', 'maintain', 'admin'].includes(world.people.get(actor.login) ?? 'none')
      : holds(permissions, ['pull_requests', 'write']) || holds(permissions, ['issues', 'write']);
  if (!permitted) throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
}

function commentBy(world: World, id: unknown) {
  for (const comment of world.comments.values()) if (comment.nodeId === id) return comment;
  throw new FieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
