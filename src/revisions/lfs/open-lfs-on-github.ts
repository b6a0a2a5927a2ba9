import { formatCount } from '../../core/words/format-count.ts';
import { webAddress } from '../../github/web-address.ts';
import type { Closers } from '../closers.ts';
import type { LfsDownloadOptions } from './download-lfs-object.ts';
import { findLfsServer } from './find-lfs-server.ts';
import { LfsFailure } from './lfs-failure.ts';
import type { OpenedLfsObject } from './open-lfs-object.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';

export interface LfsOnGitHubOptions extends LfsDownloadOptions {
  /** `owner/repo`. */
  readonly repository: string;
  /** E.g. `https://api.github.com`; LFS is at the web address that belongs to it. */
  readonly apiUrl: string;
  /** A fresh token that may read the repository: downloads can outlive one. */
  readonly token: () => Promise<string>;
  /** A larger object is not fetched, in bytes; 2 GiB where left out. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 2 * 1024 ** 3;

const NOT_FETCHED = 'the object was not fetched';

/**
 * Opens what LFS pointers of a repository on GitHub stand for, where there is no checkout: for `createDataContext`.
 * An object that is out of reach is no error; it comes with why it was not fetched.
 */
export function openLfsOnGitHub(
  options: LfsOnGitHubOptions,
  closers: Closers,
): (pointer: LfsPointer) => Promise<OpenedLfsObject> {
  const { repository, apiUrl, maxBytes = MAX_BYTES } = options;
  return async (pointer) => {
    if (pointer.extended) return { reason: 'the object was stored by an LFS extension' };
    if (pointer.size > maxBytes) {
      const [size, most] = [mebibytes(pointer.size), mebibytes(maxBytes)];
      return { reason: `${NOT_FETCHED}: it has ${size}, and Assay fetches at most ${most}` };
    }
    try {
      const server = findLfsServer(`${webAddress(apiUrl)}/${repository}`, {
        token: await options.token(),
      });
      if (!server) return { reason: `${NOT_FETCHED}: the repository has no LFS server` };
      const { downloadLfsObject } = await import('./download-lfs-object.ts');
      const spooled = await downloadLfsObject(server, pointer, options);
      closers.add(spooled.close);
      return { source: spooled.source };
    } catch (error) {
      if (!(error instanceof LfsFailure)) throw error;
      return { reason: `${NOT_FETCHED}: ${error.message}` };
    }
  };
}

function mebibytes(bytes: number): string {
  return `${formatCount(Math.ceil(bytes / 1024 ** 2))} MiB`;
}
