/**
 * Whether a text that may be the name of a dataset or a glob reads as a glob: it has a wildcard, a folder or an
 * extension.
 *
 * @example
 * isGlobLike('data/*.csv') // true
 * isGlobLike('tickets') // false
 */
export function isGlobLike(text: string): boolean {
  return /[*?[{/.]/.test(text);
}
