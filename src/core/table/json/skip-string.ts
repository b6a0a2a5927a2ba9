/**
 * The offset after the JSON string that opens at `start`, in text known to be valid JSON.
 *
 * @example
 * skipString('"a\\"b", 1', 0) // 6
 */
export function skipString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
}
