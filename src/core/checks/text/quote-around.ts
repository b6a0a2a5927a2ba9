const BEFORE = 20;
const LENGTH = 40;

/**
 * The words around a place of a text, an ellipsis for what is left out on either side. Never half a surrogate pair.
 *
 * @example
 * quoteAround('the quick brown fox jumps over the lazy dog again and again', 41) // '… jumps over the lazy dog again and again'
 */
export function quoteAround(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const start = Math.max(0, Math.min(at - BEFORE, text.length - LENGTH));
  const end = start + LENGTH;
  const cut = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
