import { codeBlock } from '../core/render/escape/code-block.ts';

/**
 * An error as Markdown for the job's summary. It stands as it is in a code block: an error can quote a file name or a
 * config that a pull request brought.
 *
 * @example
 * errorSummary('No config') // '## Assay could not check this change\n\n```text\nNo config\n```'
 */
export function errorSummary(message: string): string {
  return `## Assay could not check this change\n\n${codeBlock(message)}`;
}
