import type { Packet } from '../../../audit/packet.ts';

/**
 * The name of an exported file: what it is and whose.
 *
 * @example
 * fileName({ audit: 'a1', expert: 'expert-1' }, 'csv') // 'answers-a1-expert-1.csv'
 */
export function fileName(
  { audit, expert }: Pick<Packet, 'audit' | 'expert'>,
  kind: 'json' | 'csv',
): string {
  const safe = [audit, expert].map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-'));
  return `answers-${safe.join('-')}.${kind}`;
}
