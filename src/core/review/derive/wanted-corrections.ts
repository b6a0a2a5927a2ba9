import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import type { ReviewPolicy } from '../policy.ts';
import type { WantedCorrection } from '../suggested-rows.ts';
import type { JudgedSeal } from './judged-seals.ts';
import { wrongBefore } from './wrong-before.ts';

/**
 * What the rows should say that are known to be wrong: by the experts, or by who decided between them. A row that is broken has no
 * right label, and one that was dismissed is left as it is. Whether head says so already, the data tell.
 *
 * @param seals The oldest first.
 */
export function wantedCorrections(
  seals: readonly JudgedSeal[],
  policy: ReviewPolicy,
): readonly WantedCorrection[] {
  const known = [...wrongBefore(seals, policy), ...(seals.at(-1)?.rows ?? [])];
  return known.flatMap(({ id, verdict, final, dismissal }) =>
    verdict === 'wrong' && final !== undefined && final !== BAD_ROW_TEXT && !dismissal
      ? [{ id, value: final }]
      : [],
  );
}
