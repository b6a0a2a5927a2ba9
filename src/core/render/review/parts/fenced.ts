/**
 * Text as a block of code that it cannot end.
 *
 * @example
 * fenced('1-3 a b b', 'text') // '```text\n1-3 a b b\n```'
 */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}
