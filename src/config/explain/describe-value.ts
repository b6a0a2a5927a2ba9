const MAX_QUOTED = 40;

/**
 * What somebody wrote, in a few words.
 *
 * @param written the scalar as it stands in the file: `007` is the number 7 to YAML, and `007` to its writer
 * @example
 * describeValue(7, '007') // 'the number 007'
 */
export function describeValue(value: unknown, written?: string): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${written ?? value}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
