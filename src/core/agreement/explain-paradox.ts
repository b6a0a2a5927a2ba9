import { listNames } from '../words/list-names.ts';
import type { Coefficient, CoefficientName } from './coefficient.ts';
import type { LabelFigures } from './label-figures.ts';

/** From this share of all ratings on, one label makes much agreement by chance. */
const DOMINANT = 0.6;
/** So far apart two coefficients that both leave chance out say different things. */
const APART = 0.2;

/**
 * The kappa paradox in words, where it happens: raters agree on most items, one label has most of the ratings, and
 * kappa is low all the same (Feinstein and Cicchetti 1990).
 *
 * @param labels Names of labels.
 *
 * @example
 * explainParadox([{ name: 'percent_agreement', value: 0.7 }, { name: 'cohen_kappa', value: 0.7 }], [], ['yes', 'no'])
 * // undefined
 */
export function explainParadox(
  coefficients: readonly Coefficient[],
  perLabel: readonly LabelFigures[],
  labels: readonly string[],
): string | undefined {
  const figureOf = (name: CoefficientName) =>
    coefficients.find((coefficient) => coefficient.name === name)?.value;
  const kappa = figureOf('cohen_kappa') ?? figureOf('fleiss_kappa');
  const gwet = figureOf('gwet_ac');
  const agreement = figureOf('percent_agreement');
  const total = perLabel.reduce((sum, { ratings }) => sum + ratings, 0);
  const top = perLabel.reduce<LabelFigures | undefined>(
    (most, each) => (most && most.ratings >= each.ratings ? most : each),
    undefined,
  );
  if (kappa === undefined || gwet === undefined || agreement === undefined || !top)
    return undefined;
  if (gwet - kappa < APART || top.ratings < DOMINANT * total) return undefined;
  const share = Math.round((top.ratings / total) * 100);
  const rare = perLabel
    .filter(({ ratings, agreement: own }) => ratings > 0 && own !== undefined)
    .reduce((worst, each) => (each.agreement! < worst.agreement! ? each : worst));
  return [
    `Kappa is ${kappa.toFixed(2)} although raters agree on ${Math.round(agreement * 100)} % of items.`,
    `The label ${listNames([labels[top.label]!])} has ${share} % of the ratings, so that raters who never looked would agree often, and kappa gives no credit for that; Gwet's AC is ${gwet.toFixed(2)}.`,
    rare.label === top.label
      ? 'Neither number tells much about the rare labels: draw more of them.'
      : `What matters is the rare labels: of ${listNames([labels[rare.label]!])} raters agree on ${Math.round(rare.agreement! * 100)} %. Draw more of those.`,
  ].join(' ');
}
