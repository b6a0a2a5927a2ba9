/**
 * Where a database is, without the user and password of its address.
 *
 * @example
 * placeOfUrl('postgres://assay:secret@db.example:5432/reviews?sslmode=require') // 'db.example:5432/reviews'
 */
export function placeOfUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
