import { createHmac, timingSafeEqual } from 'node:crypto';

const FORM = /^sha256=([0-9a-f]{64})$/;

/**
 * Whether a webhook's bytes were signed with the secret, told in a time that does not depend on the signature.
 *
 * @param header the value of `X-Hub-Signature-256`, e.g. `sha256=…`
 * @example
 * verifySignature(new TextEncoder().encode('{}'), 'sha256=00', 'a secret of the app') // false
 */
export function verifySignature(
  bytes: Uint8Array,
  header: string | undefined,
  secret: string,
): boolean {
  const found = FORM.exec(header ?? '');
  if (!found || secret === '') return false;
  const expected = createHmac('sha256', secret).update(bytes).digest();
  return timingSafeEqual(expected, Buffer.from(found[1] ?? '', 'hex'));
}
