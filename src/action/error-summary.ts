import { showInvisible } from '../core/render/escape/show-invisible.ts';

/**
 * An error as Markdown for the job's summary. It stands as it is in a code block, whose fence is longer than any run
 * of backticks within: an error can quote a file name or a config that a pull request brought.
 *
 * @example
 * errorSummary('No config') // '## Assay could not check this change\n\n```text\nNo config\n```'
 */
export function errorSummary(message: string): string {
  const lines = message.split('\n').map(showInvisible);
  const runs = [...message.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `## Assay could not check this change\n\n${fence}text\n${lines.join('\n')}\n${fence}`;
}
