import type { FileChange } from '../git/list-changes.ts';
import type { GitCommit } from '../git/parse-commit.ts';
import type { World } from '../world.ts';
import { type Shape, template } from './template.ts';
import { showUser } from './user.ts';

const NOREPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/;

/** The account a commit's address belongs to: the fake's people have GitHub's no-reply addresses, and no others. */
export function accountOf(world: World, email: string): string | undefined {
  const login = NOREPLY.exec(email)?.[1];
  return login !== undefined && (world.people.has(login) || login.endsWith('[bot]'))
    ? login
    : undefined;
}

export function addressOf(login: string): string {
  return `${login}@users.noreply.github.com`;
}

export function showCommit(world: World, commit: GitCommit): Shape {
  const api = `${world.url}/repos/${world.repository}`;
  const page = `https://github.com/${world.repository}/commit`;
  const from = template(world, 'commit') as { commit: Shape };
  const account = (email: string) => {
    const login = accountOf(world, email);
    return login === undefined ? null : showUser(world, { login });
  };
  const { sha, tree, parents, author, committer, message } = commit;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${api}/commits/${sha}`,
    html_url: `${page}/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      ...from.commit,
      url: `${api}/git/commits/${sha}`,
      author,
      committer,
      message,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    },
    author: account(author.email),
    committer: account(committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${page}/${parent}`,
    })),
  };
}

export function showFile(world: World, change: FileChange, head: string): Shape {
  const path = change.filename.split('/').map(encodeURIComponent).join('/');
  const page = `https://github.com/${world.repository}`;
  return {
    ...change,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${world.url}/repos/${world.repository}/contents/${path}?ref=${head}`,
  };
}
