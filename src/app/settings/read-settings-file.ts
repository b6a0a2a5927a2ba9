import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { AssayError } from '../../core/assay-error.ts';
import type { Environment } from './read-settings.ts';

/**
 * Settings from a file, `NAME=value` a line; none where no file is named.
 *
 * @throws {AssayError} `missing-file` where it cannot be read.
 */
export function readSettingsFile(path: string | undefined, cwd: string): Environment {
  if (path === undefined) return {};
  try {
    return parseEnv(readFileSync(resolve(cwd, path), 'utf8'));
  } catch (cause) {
    throw new AssayError('missing-file', `The settings in ${path} cannot be read.`, {
      hint: 'Check the path. `assay app --setup` makes such a file.',
      cause,
    });
  }
}
