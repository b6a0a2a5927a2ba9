import type { Agreement } from '../../agreement/agreement.ts';
import type { CoefficientName } from '../../agreement/coefficient.ts';
import type { AgreementVerdict } from '../../agreement/judge-agreement.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';

/** The verdict as it stands in front. */
export const MARKS: Readonly<Record<AgreementVerdict, 'PASS' | 'FAIL' | 'TOO FEW'>> = {
  clear_pass: 'PASS',
  pass: 'PASS',
  too_few: 'TOO FEW',
  fail: 'FAIL',
  clear_fail: 'FAIL',
};

/** What a coefficient is called. */
export function nameOf(name: CoefficientName, { isWeighted }: Agreement): string {
  if (name === 'gwet_ac') return isWeighted ? "Gwet's AC2" : "Gwet's AC1";
  return NAMES[name];
}

const NAMES: Readonly<Record<CoefficientName, string>> = {
  percent_agreement: 'percent agreement',
  cohen_kappa: "Cohen's kappa",
  scott_pi: "Scott's pi",
  fleiss_kappa: "Fleiss' kappa",
  conger_kappa: "Conger's kappa",
  krippendorff_alpha: "Krippendorff's alpha",
  gwet_ac: "Gwet's AC",
  brennan_prediger: 'Brennan–Prediger',
};

/**
 * A share as whole percents; with one digit more where it would else read as 100 or 0 %, or as another share that it is
 * compared with.
 *
 * @example
 * percentOf(0.714, 0.8) // '71'
 * percentOf(0.797, 0.8) // '79.7'
 */
export function percentOf(share: number, beside?: number): string {
  const percent = share * 100;
  const isExact = Math.abs(percent - Math.round(percent)) < 1e-9;
  const misleads = [0, 100, beside === undefined ? 0 : Math.round(beside * 1000) / 10];
  if (isExact || !misleads.includes(Math.round(percent))) return String(Math.round(percent));
  const cut = Math.floor(percent * 10) / 10;
  return (beside !== undefined && share < beside ? cut : Math.round(percent * 10) / 10).toFixed(1);
}

/** What raters gave: labels of a set, or values that were typed in. */
export type RatedNoun = 'label' | 'value';

/** The verdict in a sentence or three. */
export function verdictSentences(agreement: Agreement, noun: RatedNoun): string {
  const { judgement, rule, compared } = agreement;
  const { verdict, rate } = judgement;
  if (rate === undefined) {
    return 'No item has the answers of two raters, so there is nothing to judge.';
  }
  const asked = `the ${percentOf(rule.threshold)} % asked for`;
  const [low, high] = judgement.interval.map((bound) => percentOf(bound, rule.threshold));
  const range = `${percentOf(rule.confidence)} % interval ${low} to ${high} %`;
  const seen = `The raters agree on ${percentOf(rate, rule.threshold)} % of ${countOf(compared, 'item')} (${range})`;
  switch (verdict) {
    case 'clear_pass':
      return `${seen}, clearly over ${asked}${worthOf(agreement, noun)}`;
    case 'pass':
      return `${seen}, at least ${asked}, though the true rate may lie under it. ${moreOf(agreement)}`;
    case 'fail':
      return `${seen}, under ${asked}, though the true rate may reach it: the guideline is the likely bottleneck. ${moreOf(agreement)}`;
    case 'clear_fail':
      return `${seen}, clearly under ${asked}: the guideline is the bottleneck. Fix it before more is labelled.`;
    case 'too_few': {
      const left = Math.ceil(rule.minimum - compared);
      return `${seen}. There is no verdict under ${countOf(rule.minimum, 'item')}: label ${formatCount(left)} more.`;
    }
  }
}

/** What a clear pass is worth: little where hardly anything but one label was used. */
function worthOf({ paradox, perLabel }: Agreement, noun: RatedNoun): string {
  const used = perLabel.filter(({ ratings }) => ratings > 0).length;
  if (used === 1) return `. But only one ${noun} was used, which shows little of the guideline.`;
  if (paradox !== undefined)
    return `. But one ${noun} makes most of it: read the first note below.`;
  return ': the guideline works.';
}

function moreOf({ judgement: { moreRows }, rule }: Agreement): string {
  return moreRows === undefined
    ? `It is so near ${percentOf(rule.threshold)} % that no sensible number of items would settle it.`
    : `About ${countOf(moreRows, 'more item')} at this rate would settle it.`;
}

/** What there was to compare, on one line. */
export function factsOf(agreement: Agreement, noun: RatedNoun): string {
  const { items, compared, raters, labels, ratings, withoutCannotTell } = agreement;
  const without = withoutCannotTell?.value;
  return [
    `${countOf(items, 'item')}${compared < items ? `, ${formatCount(compared)} with two answers or more` : ''}`,
    countOf(raters.length, 'rater'),
    countOf(labels.length, noun),
    ...(ratings.missing > 0 ? [`${formatCount(ratings.missing)} missing`] : []),
    ...(ratings.cannotTell > 0
      ? [
          `${formatCount(ratings.cannotTell)} can't tell${without === undefined ? '' : ` (${percentOf(without)} % agreement where they count as missing)`}`,
        ]
      : []),
  ].join('; ');
}

/** Which of the numbers to read, on one line. */
export const WHICH_TO_READ =
  "Read percent agreement for the verdict, and Krippendorff's alpha for what chance does not explain: 0.8 or more is good, under 0.667 poor, 0 is chance.";
