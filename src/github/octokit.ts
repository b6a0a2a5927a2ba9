import { VERSION } from '../version.ts';
import { compareCommits, mergeBase } from './compare-commits.ts';
import type { GitHubConnection } from './connection.ts';
import { listComments, toComment } from './list-comments.ts';
import { ownLogin } from './own-login.ts';
import { pause } from './pause.ts';
import type { Purpose } from './permission.ts';
import { requestWith } from './request.ts';
import { commentSchema, pullSchema } from './response-schemas.ts';
import { type Fetch, sendWithOctokit } from './send-with-octokit.ts';
import { splitRepository } from './split-repository.ts';
import { treeReader } from './tree-reader.ts';
import type { Waiting } from './with-retries.ts';

export interface GitHubOptions extends Partial<Waiting> {
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** E.g. `https://api.github.com`, or a GitHub Enterprise Server's. */
  readonly apiUrl: string;
  /** Left out, the proxy settings of the environment apply. */
  readonly fetch?: Fetch;
}

/**
 * A connection to one repository on GitHub. Nothing is sent, and Octokit is not even loaded, until it is used.
 *
 * @throws {AssayError} `bad-arguments` where `repository` is not `owner/repo`.
 */
export function connectGitHub(options: GitHubOptions): GitHubConnection {
  const { repository, now = () => new Date(), sleep = pause } = options;
  splitRepository(repository);
  const request = requestWith(sendWithOctokit({ ...options, userAgent: `assay/${VERSION}` }), {
    now,
    sleep,
  });
  const trees = treeReader(request);
  let login: Promise<string> | undefined;

  return {
    mergeBase: (base, head) => mergeBase(request, base, head),
    compare: (base, head) => compareCommits(request, trees, base, head),
    files: async (commit) => (await trees.allFiles(commit)).map(({ path }) => path).sort(),
    file: (path, commit) => trees.file(path, commit),
    link: (path, commit) => trees.link(path, commit),
    comments: (pull) => listComments(request, pull),

    async createComment(pull, body) {
      const { data } = await request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: pull, body },
        commentSchema,
        commenting(`commenting on #${pull}`),
      );
      return toComment(data);
    },

    async updateComment(id, body) {
      await request(
        'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { comment_id: id, body },
        commentSchema,
        commenting(`updating comment ${id}`),
      );
    },

    ownLogin() {
      login ??= ownLogin(request);
      return login;
    },

    async pullHead(pull) {
      const { data } = await request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        { pull_number: pull },
        pullSchema,
        { doing: `reading #${pull}`, permission: 'pull-requests: read' },
      );
      return data.head.sha;
    },
  };
}

function commenting(doing: string): Purpose {
  return { doing, permission: 'pull-requests: write' };
}
