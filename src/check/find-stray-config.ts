import { AssayError } from '../core/assay-error.ts';
import type { Revisions } from '../revisions/revisions.ts';

/** Where people put the config, other than where it belongs. */
const PLACES = [
  'assay.yml',
  'assay.yaml',
  '.assay.yml',
  '.assay.yaml',
  '.github/assay.yaml',
  '.github/.assay.yml',
  '.github/workflows/assay.yml',
  '.github/workflows/assay.yaml',
];

/** The path of a config of head that is nowhere read; undefined where there is none. */
export async function findStrayConfig(revisions: Revisions): Promise<string | undefined> {
  for (const path of PLACES) {
    const text = await readOrNothing(revisions, path);
    if (text !== undefined && !isWorkflow(text)) return path;
  }
  return undefined;
}

/** What runs Assay is likely to be called after it. */
function isWorkflow(text: string): boolean {
  return /^["']?jobs["']?\s*:/m.test(text);
}

/** A file that is too large to be a config is none. */
async function readOrNothing(revisions: Revisions, path: string): Promise<string | undefined> {
  try {
    return await revisions.readText('head', path);
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}
