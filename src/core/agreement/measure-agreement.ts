import type { Agreement } from './agreement.ts';
import { brennanPrediger } from './brennan-prediger.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { congerKappa } from './conger-kappa.ts';
import { explainParadox } from './explain-paradox.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAc } from './gwet-ac.ts';
import { judgeAgreement } from './judge-agreement.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { labelBias } from './label-bias.ts';
import { labelFigures } from './label-figures.ts';
import { percentAgreement } from './percent-agreement.ts';
import { poolConfusion } from './pool-confusion.ts';
import { raterFigures } from './rater-figures.ts';
import { CANNOT_TELL, type Ratings } from './ratings.ts';
import { referenceFigures } from './reference-figures.ts';
import { referenceLabels } from './reference-labels.ts';
import { scottPi } from './scott-pi.ts';

/** How agreement is measured and judged. */
export interface AgreementOptions extends CoefficientOptions {
  /** The share from which agreement passes, such as 0.8. */
  readonly threshold: number;
  /** Under so many items there is no verdict. */
  readonly minimum: number;
  /** The label of the reference by item; it is none of the raters. */
  readonly reference?: { readonly name: string; readonly codes: readonly number[] };
}

/** Those beside percent agreement, in the order in which they are told. */
const COEFFICIENTS = [
  krippendorffAlpha,
  gwetAc,
  cohenKappa,
  scottPi,
  fleissKappa,
  congerKappa,
  brennanPrediger,
];

/**
 * Measures how far raters agree, in every way that is told, and judges it.
 *
 * The verdict counts items. With two raters one that both answered agrees or does not; with more it counts by the share
 * of its pairs of raters that agree, so that the rate is percent agreement either way.
 *
 * @example
 * measureAgreement(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95, threshold: 0.8, minimum: 20 },
 * ).judgement.verdict // 'too_few'
 */
export function measureAgreement(ratings: Ratings, options: AgreementOptions): Agreement {
  const { threshold, minimum, confidence, reference } = options;
  const { withoutCannotTell, ...percent } = percentAgreement(ratings, options);
  const coefficients = [percent, ...COEFFICIENTS.map((measure) => measure(ratings, options))];
  const perLabel = labelFigures(ratings, confidence);
  const paradox = explainParadox(coefficients, perLabel, ratings.labels);
  return {
    judgement: judgeAgreement({ ...percent, threshold, minimum, confidence }),
    rule: { threshold, minimum, confidence },
    level: options.level,
    isWeighted: options.weights !== 'identity',
    items: ratings.items.length,
    compared: percent.compared,
    ratings: countRatings(ratings),
    raters: ratings.raters,
    labels: ratings.labels,
    coefficients,
    ...(withoutCannotTell && { withoutCannotTell }),
    perLabel,
    confusion: poolConfusion(ratings),
    perRater: raterFigures(ratings),
    bias: labelBias(ratings),
    ...(reference && {
      reference: {
        name: reference.name,
        perRater: referenceFigures(ratings, reference.codes, confidence),
        perLabel: referenceLabels(ratings, reference.codes),
      },
    }),
    ...(paradox !== undefined && { paradox }),
  };
}

function countRatings({ codes }: Ratings): Agreement['ratings'] {
  const counts = { labels: 0, cannotTell: 0, missing: 0 };
  for (const row of codes) {
    for (const code of row) {
      if (code >= 0) counts.labels++;
      else if (code === CANNOT_TELL) counts.cannotTell++;
      else counts.missing++;
    }
  }
  return counts;
}
