/**
 * The shingles of a text: every run of `size` characters in it, each once. A shorter text is its own one shingle;
 * an empty text has none. Characters are UTF-16 code units.
 *
 * Source: U. Manber, "Finding Similar Files in a Large File System", 1994; A. Z. Broder, "On the Resemblance and
 * Containment of Documents", 1997.
 *
 * @example
 * [...shingles('banana', 3)] // ['ban', 'ana', 'nan']
 */
export function shingles(text: string, size: number): Set<string> {
  if (text.length <= size) return new Set(text === '' ? [] : [text]);
  const found = new Set<string>();
  for (let i = 0; i + size <= text.length; i++) found.add(text.slice(i, i + size));
  return found;
}
