import { AssayError, type ErrorCode } from '../../core/assay-error.ts';

const MENDED_BY_PEOPLE: ReadonlySet<ErrorCode> = new Set([
  'bad-config',
  'bad-input',
  'missing-file',
  'unsupported',
]);

/** Whether people have to do something about an error: it is told in the pull request, and trying again is of no use. */
export function canBeMended(error: unknown): error is AssayError {
  return error instanceof AssayError && MENDED_BY_PEOPLE.has(error.code);
}
