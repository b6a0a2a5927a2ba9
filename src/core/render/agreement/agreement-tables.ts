import type { Agreement } from '../../agreement/agreement.ts';
import { confusedPairs } from '../../agreement/pool-confusion.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import { nameOf, percentOf, type RatedNoun } from './agreement-words.ts';

/** A table to be shown; its cells come out of data and are to be escaped. */
export interface AgreementTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was left out, where something was. */
  readonly left?: string;
}

/** The title of the table of coefficients. */
export const COEFFICIENTS = 'Coefficients';

/** Rows shown of a table before the rest is only counted. */
const SHOWN = 12;

/** The tables of an agreement, the coefficients first; those that would tell nothing left out. */
export function agreementTables(agreement: Agreement, noun: RatedNoun): AgreementTable[] {
  const tables = [
    ...(agreement.compared > 0 ? [coefficientTable(agreement)] : []),
    // Of values there are as many as rows.
    ...(noun === 'label' ? [labelTable(agreement), confusionTable(agreement)] : []),
    ...(tellsOfRaters(agreement) ? [raterTable(agreement, noun)] : []),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Of two raters who answered everything, each agrees with the other as both do. */
function tellsOfRaters({ raters, ratings, reference }: Agreement): boolean {
  return raters.length !== 2 || reference !== undefined || ratings.cannotTell + ratings.missing > 0;
}

function coefficientTable(agreement: Agreement): AgreementTable {
  const level = percentOf(agreement.rule.confidence);
  return {
    title: COEFFICIENTS,
    header: ['coefficient', 'value', `${level} % interval`, 'observed', 'by chance'],
    rows: agreement.coefficients.map(({ name, value, interval, observed, expected }) => [
      nameOf(name, agreement),
      figure(value),
      interval === undefined ? '-' : `${figure(interval.low)} to ${figure(interval.high)}`,
      figure(observed),
      figure(expected),
    ]),
  };
}

function labelTable({ perLabel, labels }: Agreement): AgreementTable {
  const compared = perLabel
    .filter((each) => each.agreement !== undefined)
    .sort((a, b) => a.agreement! - b.agreement! || b.ratings - a.ratings || a.label - b.label);
  return cut(
    {
      title: 'Labels, the worst first: where one rater gave it, how often another did',
      header: ['label', 'agreement', 'items', 'ratings'],
      rows: compared.map(({ label, agreement, items, ratings }) => [
        labels[label]!,
        `${percentOf(agreement!)} %`,
        formatCount(items),
        formatCount(ratings),
      ]),
    },
    'label',
  );
}

function confusionTable({ confusion, labels }: Agreement): AgreementTable {
  const pairs = confusedPairs(confusion);
  const all = pairs.reduce((sum, { count }) => sum + count, 0);
  return cut(
    {
      title: 'Labels that are confused most',
      header: ['label', 'with', 'times', 'of all confusion'],
      rows: pairs.map(({ first, second, count }) => [
        labels[first]!,
        labels[second]!,
        formatCount(count),
        `${percentOf(count / all)} %`,
      ]),
    },
    'pair',
  );
}

function raterTable({ perRater, raters, reference }: Agreement, noun: RatedNoun): AgreementTable {
  const rows = [...perRater].sort((a, b) => (a.agreement ?? 2) - (b.agreement ?? 2));
  return cut(
    {
      title: 'Raters, the one who agrees least with the others first',
      header: [
        'rater',
        'with others',
        ...(reference ? [`with ${reference.name}`] : []),
        `${noun}s`,
        "can't tell",
        'missing',
      ],
      rows: rows.map(({ rater, agreement, labels, cannotTell, missing }) => [
        raters[rater]!,
        agreement === undefined ? '-' : `${percentOf(agreement)} %`,
        ...(reference ? [withReference(reference.perRater[rater]!)] : []),
        formatCount(labels),
        formatCount(cannotTell),
        formatCount(missing),
      ]),
    },
    'rater',
  );
}

function withReference(figures: NonNullable<Agreement['reference']>['perRater'][number]): string {
  const { agreement, interval, compared } = figures;
  if (agreement === undefined || !interval) return '-';
  return `${percentOf(agreement)} % of ${formatCount(compared)} (${percentOf(interval.low)} to ${percentOf(interval.high)})`;
}

function cut(table: AgreementTable, noun: string): AgreementTable {
  const left = table.rows.length - SHOWN;
  if (left <= 0) return table;
  return {
    ...table,
    rows: table.rows.slice(0, SHOWN),
    left: `${countPhrase(left, `more ${noun} is`, `more ${noun}s are`)} not shown; --format json has all.`,
  };
}

/** Never `-0.000`, which is 0 to a reader. */
function figure(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3).replace(/^-(0\.0+)$/, '$1');
}
