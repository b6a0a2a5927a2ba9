import { AssayError } from '../../core/assay-error.ts';

const OLDEST = [22, 13] as const;

/**
 * Refuses a Node without `node:sqlite`.
 *
 * @param version As in `process.versions.node`.
 */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new AssayError(
    'unsupported',
    `The app needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}.`,
    { hint: 'Install a newer Node; the Action and the other commands run on Node 20 too.' },
  );
}
