import { createHash } from 'node:crypto';
import { gzipSync, strToU8 } from 'fflate';
import type { AuditKey } from './audit-key.ts';

/** A key as a file, and what tells it from any other. */
export interface SealedKey {
  readonly text: string;
  /** SHA-256 of the file's bytes, `sha256:…`. */
  readonly digest: string;
}

/**
 * Seals a key: compressed and encoded, so that nobody reads current labels by accident, with a digest, so that nobody
 * exchanges it unseen. This is a seal and not a lock: whoever has the file can open it.
 */
export function sealKey(key: AuditKey): SealedKey {
  const bytes = gzipSync(strToU8(JSON.stringify(key)), { mtime: 0 });
  const file = {
    schema_version: 1,
    audit: key.audit,
    note: 'The sealed key of an audit: which code is which row, and what the dataset says of it. Do not send it to experts.',
    sealed: Buffer.from(bytes).toString('base64'),
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  return { text, digest: digestOfText(text) };
}

/**
 * The SHA-256 of a text, as `sha256:` and 64 hexadecimal digits.
 *
 * @example
 * digestOfText('') // 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
