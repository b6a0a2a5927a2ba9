import { cutPlace } from '../privacy/cut-place.ts';

/**
 * Text of at most `length` characters, an ellipsis in place of what was cut. Never cuts a surrogate pair, nor
 * personal data or a secret, which is left out as a whole: half of it would not be known and masked.
 *
 * @example
 * cutText('a long sentence', 7) // 'a long…'
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, cutPlace(text, Math.max(0, length - 1), 'end'));
  return `${kept.replace(/[\ud800-\udbff…]$/, '')}…`;
}
