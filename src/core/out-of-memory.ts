import { AssayError } from './assay-error.ts';

/** What Node says where it cannot have so much memory, or a text would be longer than any can be. */
const OUT_OF_MEMORY =
  /array buffer allocation failed|invalid typed array length|invalid array buffer length|invalid string length|cannot create a string longer/i;

/** What to do where memory does not suffice. */
export const MORE_MEMORY =
  'Give Node more, for example by NODE_OPTIONS=--max-old-space-size=8192, or split the file.';

/**
 * An error that says that memory did not suffice, in a person's words; any other error as it is.
 *
 * @example
 * tellOutOfMemory(new RangeError('Array buffer allocation failed')).message // 'There is not enough memory to read so large a file.'
 */
export function tellOutOfMemory(error: unknown): unknown {
  if (!(error instanceof RangeError || isTooLong(error)) || !OUT_OF_MEMORY.test(error.message))
    return error;
  return new AssayError('unsupported', 'There is not enough memory to read so large a file.', {
    hint: MORE_MEMORY,
    cause: error,
  });
}

function isTooLong(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
}
