/**
 * Markdown folded under a summary, which is already escaped.
 *
 * @example
 * fold('Rows', 'text') // '<details><summary>Rows</summary>\n\ntext\n\n</details>'
 */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
