import type { Agreement } from '../../agreement/agreement.ts';
import type { Coefficient } from '../../agreement/coefficient.ts';
import type { LabelBias } from '../../agreement/label-bias.ts';
import { confusedPairs } from '../../agreement/pool-confusion.ts';
import type { ConfidenceInterval } from '../../statistics/confidence-interval.ts';

/** What `assay agreement --format json` prints; `docs/agreement.md` documents it. Null is undefined. */
export function agreementJson(agreement: Agreement, reading: readonly string[]) {
  const { judgement, rule, labels, raters, reference, ratings } = agreement;
  const [low, high] = judgement.interval;
  return {
    verdict: judgement.verdict,
    rate: judgement.rate ?? null,
    rate_interval: { low, high, level: rule.confidence, method: 'Wilson', distribution: 'z' },
    threshold: rule.threshold,
    minimum: rule.minimum,
    more_items: judgement.moreRows ?? null,
    level: agreement.level,
    items: agreement.items,
    compared: agreement.compared,
    ratings: { labels: ratings.labels, cannot_tell: ratings.cannotTell, missing: ratings.missing },
    raters,
    labels,
    coefficients: agreement.coefficients.map(coefficientJson),
    percent_agreement_without_cannot_tell: agreement.withoutCannotTell
      ? coefficientJson(agreement.withoutCannotTell)
      : null,
    per_label: agreement.perLabel.map((figures) => ({
      label: labels[figures.label]!,
      agreement: figures.agreement ?? null,
      interval: intervalJson(figures.interval),
      kappa: figures.kappa ?? null,
      items: figures.items,
      ratings: figures.ratings,
    })),
    confusion: agreement.confusion.map(({ first, second, count }) => ({
      first: labels[first]!,
      second: labels[second]!,
      count,
    })),
    most_confused: confusedPairs(agreement.confusion).map(({ first, second, count }) => ({
      labels: [labels[first]!, labels[second]!],
      count,
    })),
    per_rater: agreement.perRater.map((figures) => ({
      rater: raters[figures.rater]!,
      agreement: figures.agreement ?? null,
      compared: figures.compared,
      labels: figures.labels,
      cannot_tell: figures.cannotTell,
      missing: figures.missing,
      bias: biasJson(agreement.bias[figures.rater], labels),
    })),
    reference: reference
      ? {
          name: reference.name,
          per_rater: reference.perRater.map((figures) => ({
            rater: raters[figures.rater]!,
            agreement: figures.agreement ?? null,
            interval: intervalJson(figures.interval),
            agreed: figures.agreed,
            compared: figures.compared,
          })),
          per_label: reference.perLabel.map((figures) => ({
            label: labels[figures.label]!,
            precision: figures.precision ?? null,
            recall: figures.recall ?? null,
            right: figures.right,
            given: figures.given,
            expected: figures.expected,
          })),
        }
      : null,
    paradox: agreement.paradox ?? null,
    notes: reading,
  };
}

function coefficientJson(coefficient: Coefficient) {
  const { name, value, undefinedBecause, standardError, interval } = coefficient;
  return {
    name,
    value: value ?? null,
    undefined_because: undefinedBecause ?? null,
    standard_error: standardError ?? null,
    interval: intervalJson(interval),
    observed: coefficient.observed ?? null,
    expected: coefficient.expected ?? null,
    note: coefficient.note ?? null,
  };
}

function biasJson(bias: LabelBias | undefined, labels: readonly string[]) {
  return bias ? { label: labels[bias.label]!, own: bias.own, others: bias.others } : null;
}

function intervalJson(interval: ConfidenceInterval | undefined) {
  if (!interval) return null;
  const { low, high, level, method, distribution } = interval;
  return { low, high, level, method, distribution };
}
