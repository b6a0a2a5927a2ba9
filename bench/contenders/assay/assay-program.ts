import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../install/find-program.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The built command line. */
export const ASSAY = join(ROOT, 'dist/cli.js');

/** E.g. `0.1.0, commit 1a2b3c4`. */
export function assayVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const commit = versionOf('git', '-C', ROOT, 'rev-parse', '--short', 'HEAD');
  return commit === undefined ? version : `${version}, commit ${commit}`;
}
