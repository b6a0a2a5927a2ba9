/**
 * A text as one word of a command for a shell, quoted where it has to be.
 *
 * @example
 * shellWord('data/tickets.csv') // 'data/tickets.csv'
 * shellWord("it's new.csv") // "'it'\\''s new.csv'"
 */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
