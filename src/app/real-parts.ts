import { AssayError } from '../core/assay-error.ts';
import { openStore } from '../store/open-store.ts';
import type { AppParts } from './app-parts.ts';

/** The parts that the app is made of outside of tests. */
export const realParts: AppParts = {
  openStore: (url) => openStore(url, { file: url }),
  // `workOnPull` of src/review/, once all of it is there.
  work: () => Promise.reject(new AssayError('unsupported', 'This build of Assay has no review.')),
};
