import { answer, refusal } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { notFound } from '../validation-failed.ts';

interface LfsObject {
  readonly oid: string;
  readonly size: number;
}

export const lfsRoutes: Routes = {
  'POST /{owner}/{repo}.git/info/lfs/objects/batch': batch,
  'GET /lfs/{oid}': ({ world, path }) => {
    const body = world.largeFiles.get(path['oid'] ?? '');
    return body
      ? { status: 200, body, headers: { 'content-type': 'application/octet-stream' } }
      : notFound();
  },
};

function batch({ world, body }: Call) {
  const { operation, objects } = body as { operation?: string; objects?: readonly LfsObject[] };
  if (operation !== 'download' || !objects) return refusal(422, 'Only downloads here');
  const shown = objects.map(({ oid, size }) => {
    const bytes = world.largeFiles.get(oid);
    if (!bytes || bytes.length !== size)
      return { oid, size, error: { code: 404, message: 'Object does not exist on the server' } };
    const download = { href: `${world.url}/lfs/${oid}`, expires_in: 3600 };
    return { oid, size, authenticated: true, actions: { download } };
  });
  return answer(
    200,
    { transfer: 'basic', objects: shown, hash_algo: 'sha256' },
    { 'content-type': 'application/vnd.git-lfs+json' },
  );
}
