import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import type { TreeFile } from '../git/list-tree.ts';
import type { Shape } from '../shapes/template.ts';
import { notFound } from '../validation-failed.ts';
import type { World } from '../world.ts';

const MEBIBYTE = 1024 * 1024;
/** Larger files are served raw only. */
const MAX_ENCODED_BYTES = MEBIBYTE;
/** Larger files are not served at all. */
const MAX_RAW_BYTES = 100 * MEBIBYTE;
const MAX_LISTED = 1000;

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': contents,
};

async function contents({ world, path, query, raw }: Call) {
  const ref = query.get('ref') ?? world.defaultBranch;
  const sha = await world.git.resolve(ref);
  if (!sha) return refusal(404, `No commit found for the ref ${ref}`);
  const wanted = (path['path'] ?? '').replace(/\/+$/, '');
  const all = (await world.git.tree(sha, true)) ?? [];
  const found = all.find((entry) => entry.path === wanted);
  if (wanted === '' || found?.type === 'tree') {
    const inside = all.filter(({ path: one }) => folderOf(one) === wanted).slice(0, MAX_LISTED);
    return answer(
      200,
      inside.map((entry) => showEntry(world, entry, ref)),
    );
  }
  if (!found) return notFound();
  const size = found.size ?? 0;
  if (size > MAX_RAW_BYTES)
    return refusal(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  const bytes = (await world.git.blob(found.sha)) ?? Buffer.alloc(0);
  const label = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  if (raw) return { status: 200, body: bytes, headers: label };
  const shown = size <= MAX_ENCODED_BYTES;
  return answer(200, {
    ...showEntry(world, found, ref),
    encoding: shown ? 'base64' : 'none',
    content: shown ? bytes.toString('base64').replaceAll(/.{60}/g, '$&\n') : '',
  });
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function showEntry(world: World, { path, type, sha, size = 0 }: TreeFile, ref: string): Shape {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const api = `${world.url}/repos/${world.repository}`;
  const self = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${type === 'tree' ? 'trees' : 'blobs'}/${sha}`;
  const html = `https://github.com/${world.repository}/blob/${ref}/${encoded}`;
  return {
    type: type === 'tree' ? 'dir' : 'file',
    size,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'tree' ? null : `${world.url}/raw/${world.repository}/${ref}/${encoded}`,
    _links: { git, self, html },
  };
}
