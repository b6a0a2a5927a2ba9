import { type Answer, answer, refusal } from './answer.ts';
import { git, gitText, listChanges, listTree } from './git-objects.ts';
import { example } from './openapi.ts';
import { LOGINS, type State, type StoredComment, type TokenKind } from './state.ts';

export interface Call {
  readonly state: State;
  readonly token: TokenKind;
  /** The values of the template's placeholders, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the request asks for raw bytes. */
  readonly raw: boolean;
  readonly origin: string;
}

/** GitHub refuses longer comments, in characters. */
const MAX_COMMENT = 65_536;

/** The routes that Assay uses, by method and the description's own path. */
export const routes: Readonly<Record<string, (call: Call) => Answer>> = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': compare,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': tree,
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': blob,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': pull,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': comments,
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': createComment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': updateComment,
  'GET /user': user,
  'POST /graphql': viewer,
};

function compare({ state: { gitDir }, path }: Call): Answer {
  const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
  const mergeBase = gitText(gitDir, 'merge-base', base, head);
  if (!mergeBase) return refusal(404, 'Not Found');
  const from = example('commit-comparison');
  const [file] = from['files'] as object[];
  const files = listChanges(gitDir, mergeBase, head).map((change) => ({ ...file, ...change }));
  const merge = from['merge_base_commit'] as object;
  return answer(200, { ...from, merge_base_commit: { ...merge, sha: mergeBase }, files });
}

function tree({ state: { gitDir }, path, query }: Call): Answer {
  const sha = path['tree_sha'] ?? '';
  const entries = listTree(gitDir, sha, query.has('recursive'));
  return entries
    ? answer(200, { sha, truncated: false, tree: entries })
    : refusal(404, 'Not Found');
}

function blob({ state: { gitDir }, path, raw }: Call): Answer {
  const bytes = git(gitDir, 'cat-file', 'blob', path['file_sha'] ?? '');
  if (!bytes) return refusal(404, 'Not Found');
  // GitHub labels every file so, whatever is in it.
  const label = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  return raw ? { status: 200, body: bytes, headers: label } : refusal(415, 'Only raw here');
}

function pull({ state, path }: Call): Answer {
  const found = state.pulls.find(({ number }) => number === Number(path['pull_number']));
  if (!found) return refusal(404, 'Not Found');
  const from = example('pull-request');
  const head = from['head'] as object;
  // The description's own example lacks a field that it requires of teams.
  const teams = { requested_teams: [] };
  return answer(200, {
    ...from,
    ...teams,
    number: found.number,
    head: { ...head, sha: found.head },
  });
}

function comments({ state, path, query, origin }: Call): Answer {
  const number = Number(path['issue_number']);
  const all = state.comments.filter(({ pull: of }) => of === number);
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const next = `<${origin}/repos/${state.repository}/issues/${number}/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
  return answer(
    200,
    all.slice((page - 1) * size, page * size).map(shown),
    page < last ? { link: next } : {},
  );
}

function createComment({ state, token, path, body }: Call): Answer {
  const text = String(body['body']);
  if (token === 'fork') return refusal(403, 'Resource not accessible by integration');
  if (text.length > MAX_COMMENT) return tooLong();
  const comment: StoredComment = {
    id: 1000 + state.comments.length,
    pull: Number(path['issue_number']),
    login: LOGINS[token],
    type: token === 'person' ? 'User' : 'Bot',
    body: text,
  };
  state.comments.push(comment);
  return answer(201, shown(comment));
}

function updateComment({ state, token, path, body }: Call): Answer {
  const text = String(body['body']);
  if (token === 'fork') return refusal(403, 'Resource not accessible by integration');
  if (text.length > MAX_COMMENT) return tooLong();
  const comment = state.comments.find(({ id }) => id === Number(path['comment_id']));
  if (!comment) return refusal(404, 'Not Found');
  comment.body = text;
  return answer(200, shown(comment));
}

function user({ token }: Call): Answer {
  if (token !== 'person') return refusal(403, 'Resource not accessible by integration');
  const from = example('private-user-response-with-public-profile-information');
  return answer(200, { ...from, login: LOGINS.person });
}

/** The one GraphQL query that is asked; GraphQL is not in the OpenAPI description. */
function viewer({ token, body }: Call): Answer {
  if (body['query'] !== 'query { viewer { login } }') return refusal(400, 'Unknown query');
  return answer(200, { data: { viewer: { login: LOGINS[token] } } });
}

function shown({ id, login, type, body }: StoredComment) {
  const from = example('issue-comment');
  return { ...from, id, body, user: { ...(from['user'] as object), login, type } };
}

function tooLong(): Answer {
  return refusal(422, 'Validation Failed', {
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long',
      },
    ],
  });
}
