import { showInvisible } from '../core/render/escape/show-invisible.ts';

/**
 * A line for the log that the runner cannot take for a workflow command: it stays one line, does not start with
 * `::`, and holds no `##[`, the older spelling, which counts anywhere in a line.
 *
 * @example
 * neutraliseLogLine(' ::add-mask::a') // ' : :add-mask::a'
 */
export function neutraliseLogLine(text: string): string {
  return showInvisible(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}
