import { createHmac } from 'node:crypto';

/**
 * The id of an audit: twelve hexadecimal digits that answers carry back. Audits under one secret have different ids where
 * anything else of them differs, so that answers to one are not taken for answers to another.
 *
 * @param what All that tells the audit from others: what is asked of which rows of which files, and whom.
 * @example
 * auditId('a secret', ['shoes.csv', 'boot']) === auditId('a secret', ['shoes.csv', 'clog']) // false
 */
export function auditId(secret: string, what: unknown): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['audit', what]))
    .digest('hex')
    .slice(0, 12);
}
