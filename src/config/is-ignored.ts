import type { Config } from './config.ts';
import { withoutPointer } from './data-path.ts';
import { compileGlob } from './glob/compile-glob.ts';

/**
 * Whether the config's `ignore` covers a file.
 *
 * @param path relative to the repository's root
 */
export function isIgnored(config: Config, path: string): boolean {
  const file = withoutPointer(path);
  return config.ignore.some((glob) => compileGlob(glob)(file));
}
