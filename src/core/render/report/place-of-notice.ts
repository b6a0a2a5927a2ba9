import type { Notice } from '../../report/report.ts';

/**
 * The file and line a notice is about; empty where it is about none, or where its message already says it.
 *
 * @example
 * // '.github/assay.yml:12'
 */
export function placeOfNotice({ path, line, message }: Notice): string {
  if (path === undefined) return '';
  if (line !== undefined) return `${path}:${line}`;
  return message.includes(path) ? '' : path;
}
