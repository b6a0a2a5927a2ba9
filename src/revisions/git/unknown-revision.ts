import { AssayError } from '../../core/assay-error.ts';

/** The error for a revision that names no commit; `HEAD` names one as soon as there is any. */
export function unknownRevision(revision: string, cause?: unknown): AssayError {
  if (revision === 'HEAD') {
    return new AssayError('bad-arguments', 'This repository has no commit yet.', {
      hint: 'Commit the data first, or compare two files: assay diff old.csv new.csv',
      cause,
    });
  }
  return new AssayError(
    'bad-arguments',
    `Git knows no commit called ${JSON.stringify(revision)}.`,
    {
      hint: 'Name a branch, a tag or a commit that this repository has; `git fetch` gets those of a remote.',
      cause,
    },
  );
}
