import { AssayError } from '../../assay-error.ts';
import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';

/**
 * @param labels Of the dataset.
 * @throws {AssayError} `bad-arguments` where no row has the class.
 */
export function requireClass(audited: string, labels: readonly string[], dataset: string): void {
  if (labels.includes(audited)) return;
  const meant = suggestWord(audited, labels);
  throw new AssayError('bad-arguments', `No row of ${dataset} is labelled ${audited}.`, {
    hint:
      meant === undefined ? `Its labels are ${listNames(labels, 20)}.` : `Did you mean ${meant}?`,
  });
}
