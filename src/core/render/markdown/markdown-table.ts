/**
 * A table of GitHub Flavored Markdown. Cells are already escaped and hold no line ending.
 *
 * @example
 * markdownTable(['Row', 'zip'], [['1', '`00501`']]) // '| Row | zip |\n| --- | --- |\n| 1 | `00501` |'
 */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
