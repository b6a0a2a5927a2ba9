import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import type { TreeFile } from '../git/list-tree.ts';
import { template } from '../shapes/template.ts';
import { notFound } from '../validation-failed.ts';
import type { World } from '../world.ts';

/** GitHub serves no larger blob. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

export const gitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': tree,
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': blob,
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': async ({ world, path }) => {
    const commit = await world.git.commit(path['commit_sha'] ?? '');
    if (!commit) return notFound();
    const { sha, message, author, committer, parents } = commit;
    const url = (kind: string, name: string) => ({
      sha: name,
      url: `${world.url}/repos/${world.repository}/git/${kind}/${name}`,
    });
    const html_url = `https://github.com/${world.repository}/commit/`;
    return answer(200, {
      ...template(world, 'git-commit'),
      ...url('commits', sha),
      node_id: `C_${sha}`,
      message,
      author,
      committer,
      tree: url('trees', commit.tree),
      parents: parents.map((one) => ({ ...url('commits', one), html_url: html_url + one })),
      html_url: html_url + sha,
    });
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ({ world, path }) => {
    const name = `refs/${path['ref']}`;
    const sha = world.git.refs.get(name);
    return sha && isShown(name) ? answer(200, showRef(world, name, sha)) : notFound();
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ({ world, path }) =>
    answer(
      200,
      [...world.git.refs]
        .filter(([name]) => name.startsWith(`refs/${path['ref']}`) && isShown(name))
        .map(([name, sha]) => showRef(world, name, sha)),
    ),
};

async function tree({ world, path, query }: Call) {
  const sha = await world.git.resolve(path['tree_sha'] ?? '');
  const entries = sha === undefined ? undefined : await world.git.tree(sha, query.has('recursive'));
  if (!sha || !entries) return notFound();
  const name = (await world.git.commit(sha))?.tree ?? sha;
  const api = `${world.url}/repos/${world.repository}/git`;
  const shown = entries.slice(0, world.treeEntries);
  return answer(200, {
    sha: name,
    url: `${api}/trees/${name}`,
    tree: shown.map((entry) => ({ ...entry, ...addressOfEntry(api, entry) })),
    truncated: shown.length < entries.length,
  });
}

/** A submodule's commit is in another repository. */
function addressOfEntry(api: string, { type, sha }: TreeFile) {
  return type === 'commit' ? {} : { url: `${api}/${type}s/${sha}` };
}

async function blob({ world, path, raw }: Call) {
  const sha = path['file_sha'] ?? '';
  const bytes = await world.git.blob(sha);
  if (!bytes) return notFound();
  if (bytes.length > MAX_BLOB_BYTES)
    return refusal(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  // GitHub labels every file so, whatever is in it.
  const label = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  if (raw) return { status: 200, body: bytes, headers: label };
  return answer(200, {
    sha,
    node_id: `B_${sha}`,
    size: bytes.length,
    url: `${world.url}/repos/${world.repository}/git/blobs/${sha}`,
    content: bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    encoding: 'base64',
  });
}

/** A fork's branches are refs of the fork. */
function isShown(name: string): boolean {
  return /^refs\/(heads|tags|pull)\//.test(name);
}

function showRef(world: World, ref: string, sha: string) {
  const api = `${world.url}/repos/${world.repository}/git`;
  const object = { type: 'commit', sha, url: `${api}/commits/${sha}` };
  return { ref, node_id: `REF_${ref}`, url: `${api}/${ref}`, object };
}
