import type { ReadRatings } from '../../core/agreement/read-ratings/read-ratings.ts';
import { AssayError } from '../../core/assay-error.ts';
import { listNames } from '../../core/words/list-names.ts';

/** Weights that take labels as they stand, whatever their order. */
const ORDERLESS = 'identity';

/**
 * Refuses to measure by an order of labels that is only that of their letters.
 *
 * @throws {AssayError} `bad-arguments`
 */
export function requireOrder(
  { hasOrder, ratings }: ReadRatings,
  { level, weights }: { readonly level: string; readonly weights: string },
): void {
  const isNamed = /^[a-z]+$/.test(weights) && weights !== ORDERLESS;
  const isMatrix = weights.endsWith('.json');
  if (hasOrder || !(level === 'ordinal' || isNamed || isMatrix)) return;
  const asks = level === 'ordinal' ? '--level ordinal' : `--weights ${weights}`;
  throw new AssayError('bad-arguments', `${asks} needs the order of the labels.`, {
    hint: `Give it with --labels; those used are ${listNames(ratings.labels)}.`,
  });
}
