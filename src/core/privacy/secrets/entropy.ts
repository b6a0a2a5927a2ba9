/**
 * How little a text's characters repeat: Shannon's entropy of their frequencies, in bits a character. Words have
 * about 3, random keys of twenty characters or more about 4, a row of one character 0.
 *
 * @example
 * entropy('abab') // 1
 */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
