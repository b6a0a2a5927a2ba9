import { compileGlob } from '../../config/glob/compile-glob.ts';

/**
 * Whether one of these globs or names means a dataset or a file of it that changed.
 *
 * @example
 * isMeant(['data/*.csv'], { name: 'tickets', changed: ['data/a.csv'] }) // true
 */
export function isMeant(
  patterns: readonly string[],
  { name, changed }: { readonly name: string; readonly changed: readonly string[] },
): boolean {
  return patterns.some((pattern) => pattern === name || changed.some(compileGlob(pattern)));
}
