import type { PullFacts } from '../core/review/facts.ts';

/**
 * The name of a check run that branch protection can require. A check stands on a commit, and a commit may be the head of several pull
 * requests: one into a branch without any rule must not let another one through. So only a pull request into the default
 * branch has the plain name.
 *
 * @example
 * checkName('review', { ref: 'release/2', isDefault: false }) // 'assay/review (release/2)'
 */
export function checkName(
  of: 'data' | 'review',
  { ref, isDefault }: Pick<PullFacts['base'], 'ref' | 'isDefault'>,
): string {
  return isDefault ? `assay/${of}` : `assay/${of} (${ref})`;
}
