import { createHmac } from 'node:crypto';

/** Hexadecimal digits: 96 bits, so that no two rows of a dataset have the same mark. */
const DIGITS = 24;

/**
 * What a published draw has in place of a row's id, which may be personal: the beginning of the HMAC-SHA-256 of the id under the
 * secret.
 *
 * @example
 * rowMark('a secret', 'T-2') // '2a60e0e6cca67b00e4f1385f'
 */
export function rowMark(secret: string, id: string): string {
  return createHmac('sha256', secret).update(id).digest('hex').slice(0, DIGITS);
}
