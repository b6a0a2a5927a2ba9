import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a draw's secret. Published before the draw, it binds whoever drew to the secret without telling it;
 * once the secret is told, everybody can check that it is the one, and draw again.
 *
 * @example
 * secretDigest('a secret') // 'sha256:984ca5162200734c592148f1820b71057f098573d138666b48663e4e30cd8d3a'
 */
export function secretDigest(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('hex')}`;
}
