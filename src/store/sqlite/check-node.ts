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
    `The app keeps its records with Node's own SQLite, which Node ${version} does not have.`,
    { hint: `Use Node ${OLDEST.join('.')} or newer.` },
  );
}
