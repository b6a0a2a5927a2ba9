/**
 * The invisible first line by which a comment is found again. Checks by another config keep a comment of their own.
 *
 * @example
 * commentMarker() // '<!-- assay -->'
 * commentMarker('ci/assay.yml') // '<!-- assay config=ci%2Fassay.yml -->'
 */
export function commentMarker(configPath?: string): string {
  return configPath === undefined
    ? '<!-- assay -->'
    : `<!-- assay config=${encodeURIComponent(configPath)} -->`;
}
