import { setTimeout as wait } from 'node:timers/promises';
import { type Spooled, type SpoolOptions, spool } from '../bytes/spool.ts';
import type { LfsServer } from './find-lfs-server.ts';
import { LfsFailure } from './lfs-failure.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';
import { requestLfsDownload } from './request-lfs-download.ts';
import { sendLfsRequest } from './send-lfs-request.ts';
import { LfsMismatch, verifyLfsObject } from './verify-lfs-object.ts';

const TIMEOUT = 900_000;

export interface LfsDownloadOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds to wait before each further attempt. */
  readonly delays?: readonly number[];
  readonly spool?: SpoolOptions;
}

/**
 * Downloads an object from an LFS server and verifies it. What may be a passing failure is tried again.
 *
 * @throws {LfsFailure} where the server does not give the object, or gives another one.
 */
export async function downloadLfsObject(
  server: LfsServer,
  pointer: LfsPointer,
  options: LfsDownloadOptions = {},
): Promise<Spooled> {
  for (const delay of options.delays ?? [500, 2000]) {
    try {
      return await downloadOnce(server, pointer, options);
    } catch (error) {
      if (!(error instanceof LfsFailure && error.transient)) throw error;
      await wait(delay);
    }
  }
  return downloadOnce(server, pointer, options);
}

async function downloadOnce(
  server: LfsServer,
  pointer: LfsPointer,
  options: LfsDownloadOptions,
): Promise<Spooled> {
  const send = options.fetch ?? fetch;
  const { href, header } = await requestLfsDownload(server, pointer, send);
  const response = await sendLfsRequest(
    { method: 'GET', url: href, hostHeaders: header, timeout: TIMEOUT },
    server,
    send,
  );
  return spool(verifyLfsObject(pointer, bodyOf(response)), options.spool).catch(
    (error: unknown) => {
      if (!(error instanceof LfsMismatch)) throw error;
      throw new LfsFailure(`what the server sent is not it: ${error.message}`);
    },
  );
}

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) yield chunk;
  } catch {
    throw new LfsFailure('the download broke off', true);
  }
}
