/** What a Git LFS pointer says about the object it stands for. */
export interface LfsPointer {
  /** SHA-256 of the object, 64 hexadecimal digits. */
  readonly oid: string;
  /** In bytes. */
  readonly size: number;
  /** Whether an extension transformed the object before it was stored. */
  readonly extended: boolean;
}

/** A pointer file is smaller than this, in bytes. */
export const LFS_POINTER_LIMIT = 1024;

const VERSION =
  /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1)\n/;

/**
 * Reads a whole file as a Git LFS pointer (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md),
 * undefined where it is none.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_LIMIT) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  const oid = /\noid sha256:([0-9a-f]{64})(?:\n|$)/.exec(text)?.[1];
  const size = /\nsize (\d{1,15})(?:\n|$)/.exec(text)?.[1];
  if (!VERSION.test(text) || oid === undefined || size === undefined) return undefined;
  return { oid, size: Number(size), extended: /\next-\d-/.test(text) };
}
