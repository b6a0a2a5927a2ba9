/**
 * A file's name without folder, extension and compression: what a key such as `ticket_id` is named after.
 *
 * @example
 * stemOf('data/tickets.csv.gz') // 'tickets'
 */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.(gz|zst)$/i, '').replace(/\.[^.]+$/, '');
}
