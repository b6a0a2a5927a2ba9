import { cutPlace } from '../../privacy/cut-place.ts';

const BEFORE = 20;
const LENGTH = 40;

/**
 * The words around a place of a text, an ellipsis for what is left out on either side. Never half a surrogate pair,
 * nor a part of personal data or of a secret.
 *
 * @example
 * quoteAround('the quick brown fox jumps over the lazy dog again and again', 41) // '… jumps over the lazy dog again and again'
 */
export function quoteAround(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const from = Math.max(0, Math.min(at - BEFORE, text.length - LENGTH));
  const start = cutPlace(text, from, 'start');
  const end = Math.max(start, cutPlace(text, from + LENGTH, 'end'));
  const cut = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
