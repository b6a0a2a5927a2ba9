import { existsSync } from 'node:fs';
import { AssayError } from '../../core/assay-error.ts';

/** Longest piece of Git's own words that goes into a message. */
const MAX_QUOTED = 300;

/** The error for a Git command that could not be started, which is also how a folder that is not there shows. */
export function describeGitStartFailure(folder: string, cause: unknown): AssayError {
  if (!existsSync(folder)) {
    return new AssayError('git-failed', `There is no folder ${folder}.`, {
      hint: 'Name a folder of a Git repository, or the address of one, such as https://github.com/owner/name.',
      cause,
    });
  }
  return new AssayError('git-failed', `Git could not be started in ${folder}.`, {
    hint: 'Install Git 2.31 or newer, and see that it is on the PATH and that this is a folder.',
    cause,
  });
}

/** The error for a Git command that failed, from what it wrote to its standard error. */
export function describeGitFailure(
  folder: string,
  args: readonly string[],
  stderr: string,
): AssayError {
  if (stderr.includes('not a git repository')) {
    return new AssayError('git-failed', `${folder} is not inside a Git repository.`, {
      hint: 'Run Assay inside a checkout, or compare two files: assay diff old.csv new.csv',
    });
  }
  if (stderr.includes('dubious ownership')) {
    return new AssayError('git-failed', `${folder} belongs to another user, so Git refuses it.`, {
      hint: `If you trust it, run: git config --global --add safe.directory ${folder}`,
    });
  }
  const words = stderr.trim().slice(0, MAX_QUOTED) || 'it said nothing';
  return new AssayError('git-failed', `git ${args[0]} failed in ${folder}: ${words}`);
}
