import type { ReadRatings } from '../../core/agreement/read-ratings/read-ratings.ts';
import { AssayError } from '../../core/assay-error.ts';
import { formatCount } from '../../core/words/format-count.ts';
import { listNames } from '../../core/words/list-names.ts';

/** Weights that take labels as they stand, whatever their order. */
const ORDERLESS = 'identity';

/** Weights take time with the square of the labels. */
const MOST_LABELS = 5000;

/**
 * Refuses to measure by an order of labels that is only that of their letters, and to weigh too many.
 *
 * @throws {AssayError} `bad-arguments`, `unsupported`
 */
export function requireOrder(
  { hasOrder, ratings }: ReadRatings,
  { level, weights }: { readonly level: string; readonly weights: string },
): void {
  const isNamed = /^[a-z]+$/.test(weights) && weights !== ORDERLESS;
  if (weights !== ORDERLESS && ratings.labels.length > MOST_LABELS) {
    throw new AssayError(
      'unsupported',
      `--weights ${weights}: ${formatCount(ratings.labels.length)} labels are more than are weighed against each other.`,
      {
        hint: `Up to ${formatCount(MOST_LABELS)} are; for numbers --level interval needs no weights.`,
      },
    );
  }
  const isMatrix = weights.endsWith('.json');
  if (hasOrder || !(level === 'ordinal' || isNamed || isMatrix)) return;
  const asks = level === 'ordinal' ? '--level ordinal' : `--weights ${weights}`;
  throw new AssayError('bad-arguments', `${asks} needs the order of the labels.`, {
    hint: `Give it with --labels; those used are ${listNames(ratings.labels)}.`,
  });
}
