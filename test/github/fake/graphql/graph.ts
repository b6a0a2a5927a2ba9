import type { Actor, Comment, Pull } from '../stored.ts';
import type { World } from '../world.ts';
import { connection } from './connection.ts';
import type { GraphObject } from './execute.ts';

export function viewerObject({ login }: Actor): GraphObject {
  // Unlike beside comments, an app is named with its suffix here.
  return { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login };
}

export function repositoryObject(world: World): GraphObject {
  return {
    __typename: 'Repository',
    id: 'R_1',
    name: world.name,
    nameWithOwner: world.repository,
    pullRequest: ({ number }: { number?: number }) => {
      const pull = world.pulls.get(Number(number));
      return pull ? pullObject(world, pull) : null;
    },
  };
}

export function pullObject(world: World, pull: Pull): GraphObject {
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    isDraft: pull.draft,
    headRefOid: pull.head.sha,
    author: actorObject(pull.author.login),
    comments: connection('IssueComment', () =>
      [...world.comments.values()]
        .filter((one) => one.pull === pull.number)
        .map((one) => commentObject(world, one)),
    ),
  };
}

export function commentObject(world: World, comment: Comment): GraphObject {
  const pull = world.pulls.get(comment.pull);
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actorObject(comment.author.login),
    editor: comment.editor === undefined ? null : actorObject(comment.editor),
    lastEditedAt: comment.editedAt ?? null,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    isMinimized: comment.minimised !== undefined,
    minimizedReason: comment.minimised ?? null,
    url: `https://github.com/${world.repository}/pull/${comment.pull}#issuecomment-${comment.id}`,
    pullRequest: pull ? () => pullObject(world, pull) : null,
    userContentEdits: connection('UserContentEdit', () => editObjects(comment)),
  };
}

/** Newest first; a comment that was never edited has none, and otherwise its first version counts as an edit too. */
function editObjects(comment: Comment): GraphObject[] {
  if (comment.history.length === 0) return [];
  const present = {
    body: comment.body,
    by: comment.editor ?? comment.author.login,
    at: comment.editedAt ?? comment.createdAt,
  };
  return [...comment.history, present].toReversed().map(({ body, by, at }, i) => ({
    __typename: 'UserContentEdit',
    id: `UCE_${comment.id}_${i}`,
    editor: actorObject(by),
    editedAt: at,
    createdAt: at,
    deletedAt: null,
    diff: body,
  }));
}

/** GraphQL names an app without the suffix `[bot]`. */
function actorObject(login: string): GraphObject {
  return login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.slice(0, -'[bot]'.length) }
    : { __typename: 'User', login };
}
