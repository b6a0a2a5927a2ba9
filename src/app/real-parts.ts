import { AssayError } from '../core/assay-error.ts';
import type { AppParts } from './app-parts.ts';

const missing = (what: string) =>
  new AssayError('unsupported', `This build of Assay has no ${what}.`, { hint: 'Use a release.' });

/** The parts that the app is made of outside of tests. */
export const realParts: AppParts = {
  openStore: () => Promise.reject(missing('store')),
  work: () => Promise.reject(missing('review')),
};
