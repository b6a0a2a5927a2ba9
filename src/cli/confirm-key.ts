import { AssayError } from '../core/assay-error.ts';
import type { Diff } from '../core/diff/diff.ts';
import { suggestWord } from '../core/words/suggest-word.ts';

/**
 * Refuses a key that a person asked for and that the files do not have, rather than comparing by another.
 *
 * @throws {AssayError} `bad-arguments` naming the column that was meant, if one is near.
 */
export function confirmKey({ base, head, key }: Diff, asked: readonly string[]): void {
  if (key.origin === 'configured') return;
  const shared = head.columns.filter((name) => base.columns.includes(name));
  const missing = asked.find((name) => !shared.includes(name)) ?? asked.join();
  const meant = suggestWord(missing, shared);
  const all = `They share: ${shared.join(', ')}.`;
  throw new AssayError(
    'bad-arguments',
    `There is no column ${JSON.stringify(missing)} in both files.`,
    {
      hint:
        shared.length === 0
          ? 'The files share no column.'
          : meant === undefined
            ? all
            : `Did you mean ${JSON.stringify(meant)}? ${all}`,
    },
  );
}
