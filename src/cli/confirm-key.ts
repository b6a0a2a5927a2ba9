import { distance } from 'fastest-levenshtein';
import { AssayError } from '../core/assay-error.ts';
import type { Diff } from '../core/diff/diff.ts';

/**
 * Refuses a key that a person asked for and that the files do not have, rather than comparing by another.
 *
 * @throws {AssayError} `bad-arguments` naming the nearest column.
 */
export function confirmKey({ base, head, key }: Diff, asked: readonly string[]): void {
  if (key.origin === 'configured') return;
  const shared = head.columns.filter((name) => base.columns.includes(name));
  const missing = asked.find((name) => !shared.includes(name)) ?? asked.join();
  const nearest = [...shared].sort((a, b) => distance(a, missing) - distance(b, missing))[0];
  throw new AssayError(
    'bad-arguments',
    `There is no column ${JSON.stringify(missing)} in both files.`,
    {
      hint:
        nearest === undefined
          ? 'The files share no column.'
          : `Did you mean ${JSON.stringify(nearest)}? They share: ${shared.join(', ')}.`,
    },
  );
}
