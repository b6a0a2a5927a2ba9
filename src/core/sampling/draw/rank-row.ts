import { createHmac } from 'node:crypto';

/** The bits of a rank: as many as a number holds exactly. */
const BITS = 53;

/** All ranks are below it. */
export const RANKS = 2 ** BITS;

/**
 * The rank of a row in a draw: the first 53 bits of HMAC-SHA-256 of its id under a secret, as a whole number. To all who
 * do not know the secret it is a random number; to all who do, always the same one.
 *
 * @example
 * rankRow('a secret', 'T-1042') // 2_089_270_205_279_158
 */
export function rankRow(secret: string, id: string): number {
  const digest = createHmac('sha256', secret).update(id).digest();
  return digest.readUIntBE(0, 6) * 32 + (digest[6]! >>> 3);
}
