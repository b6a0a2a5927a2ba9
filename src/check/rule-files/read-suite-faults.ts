import { AssayError } from '../../core/assay-error.ts';
import { findSuiteFaults } from '../../core/expectations/suite/find-suite-faults.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';

/** What is wrong with a suite file, one that is too large to be read included. */
export async function readSuiteFaults(
  path: string,
  read: () => Promise<string | undefined>,
): Promise<PlacedFault[]> {
  try {
    return findSuiteFaults(path, await read()).map(({ hint, message, ...place }) => ({
      path,
      ...place,
      message: hint === undefined ? message : `${message}. ${hint.replace(/\.$/, '')}`,
    }));
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'bad-input') throw error;
    return [{ path, pointer: '', message: error.message }];
  }
}
