/**
 * A row as it was answered: an edit of what is shown makes it another one.
 *
 * @example
 * sealKey({ id: '7', content: 'sha256:0' }) // 'sha256:0 7'
 */
export function sealKey({
  id,
  content,
}: {
  readonly id: string;
  readonly content: string;
}): string {
  return `${content} ${id}`;
}
