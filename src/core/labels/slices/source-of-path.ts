import type { SourcePolicy } from '../../checks/dataset-policy.ts';

const PLACE = '{source}';

/**
 * Where all rows of a file come from: the one name for all, or the part of the path that stands where the pattern has
 * `{source}`. Undefined where a column says it, or the path does not fit. `*` stands for anything within a folder, `**` for
 * folders.
 *
 * @example
 * sourceOfPath('data/vendor-a/may.csv', { from: 'path', pattern: 'data/{source}/*.csv' }) // 'vendor-a'
 * sourceOfPath('data/may.csv', { constant: 'vendor-a' }) // 'vendor-a'
 */
export function sourceOfPath(path: string, policy: SourcePolicy | undefined): string | undefined {
  if (!policy || 'column' in policy) return undefined;
  if ('constant' in policy) return policy.constant;
  const parts = path.split('/');
  const patterns = policy.pattern.split('/');
  const at = patterns.findIndex((pattern) => pattern.includes(PLACE));
  if (at < 0) return undefined;
  // Folders before `**` are counted from the start, those behind it from the end.
  const fromEnd = patterns.slice(0, at).includes('**');
  const part = parts.at(fromEnd ? at - patterns.length : at);
  const [before = '', after = ''] = patterns[at]!.split(PLACE);
  if (part === undefined) return undefined;
  const end = after.startsWith('*') ? part.indexOf('.') : part.length - after.length;
  const fits = part.startsWith(before) && (after.startsWith('*') || part.endsWith(after));
  const source = fits ? part.slice(before.length, end < 0 ? part.length : end) : '';
  return source === '' ? undefined : source;
}
