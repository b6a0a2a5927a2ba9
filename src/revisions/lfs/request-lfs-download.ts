import { z } from 'zod';
import type { LfsServer } from './find-lfs-server.ts';
import { LfsFailure } from './lfs-failure.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';
import { sendLfsRequest } from './send-lfs-request.ts';

const TIMEOUT = 30_000;
const MAX_ANSWER = 1024 * 1024;

const batchAnswer = z.object({
  objects: z.array(
    z.object({
      oid: z.string(),
      error: z.object({ code: z.number(), message: z.string().optional() }).optional(),
      actions: z
        .object({
          download: z
            .object({ href: z.string(), header: z.record(z.string(), z.string()).optional() })
            .optional(),
        })
        .optional(),
    }),
  ),
});

/** Where an object can be downloaded, and the headers to send there. */
export interface LfsDownload {
  readonly href: string;
  readonly header: Readonly<Record<string, string>>;
}

/**
 * Asks an LFS server where an object is (https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md).
 *
 * @throws {LfsFailure} where the server does not give it.
 */
export async function requestLfsDownload(
  server: LfsServer,
  pointer: LfsPointer,
  send: typeof fetch,
): Promise<LfsDownload> {
  const { oid, size } = pointer;
  const response = await sendLfsRequest(
    {
      method: 'POST',
      url: `${server.url}/objects/batch`,
      body: JSON.stringify({
        operation: 'download',
        transfers: ['basic'],
        objects: [{ oid, size }],
        hash_algo: 'sha256',
      }),
      timeout: TIMEOUT,
    },
    server,
    send,
  );
  const answer = batchAnswer.safeParse(await readJson(response));
  const object = answer.data?.objects.find((one) => one.oid === oid);
  if (!object) throw new LfsFailure('the server did not answer as an LFS server does');
  if (object.error) throw new LfsFailure(`the server answered ${object.error.code}`);
  const download = object.actions?.download;
  if (!download) throw new LfsFailure('the server offers no download of it');
  return { href: download.href, header: download.header ?? {} };
}

async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_ANSWER) break;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
