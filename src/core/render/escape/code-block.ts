import { showInvisible } from './show-invisible.ts';

/**
 * A text of several lines as it is, as a code block of Markdown, whose fence is longer than any run of backticks within.
 *
 * @example
 * codeBlock('No config') // '```text\nNo config\n```'
 */
export function codeBlock(text: string): string {
  const lines = text.split('\n').map(showInvisible);
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(runs.reduce((most, length) => Math.max(most, length + 1), 3));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
