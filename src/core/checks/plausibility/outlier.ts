import { z } from 'zod';
import type { FenceOptions } from '../../statistics/outlier-fences.ts';
import { quantileOfSorted } from '../../statistics/quantile-of-sorted.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { groupColumn } from './facts/group-column.ts';
import { isMeasure } from './facts/is-measure.ts';
import { type NumberFences, numberFences } from './facts/number-fences.ts';
import { readValue } from './facts/read-value.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { sentinelsOf } from './facts/sentinel.ts';
import { FENCES } from './fences.ts';
import { type CellRule, judgeCells } from './judge-cells.ts';
import { onlyExceptions } from './only-exceptions.ts';
import { withoutSteady } from './without-steady.ts';

export const outlier = defineCheck({
  name: 'outlier',
  title: 'Outliers',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A number lies far from the usual ones of its column, or of the rows of its label or group. Slips of the keyboard, wrong units and broken sensors look like that, and a few such values bend averages and models.',
  caveat:
    'What is rare is not wrong: the largest customer is an outlier too. A column has to hold 30 numbers for anything to be usual; a tail that one number in a hundred lies in is taken for the column’s shape, and where one in five of the new values lies outside, the column has changed, which is drift. An outlier that only moved a little is no news.',
  hint: 'Compare the value with its source; where it is true, waive the finding.',
  peers: ['Great Expectations: expect_column_value_z_scores_to_be_less_than'],
  parameters: {
    score: z
      .number()
      .positive()
      .default(FENCES.score)
      .meta({
        description: 'How many robust standard deviations from the median a value has to lie.',
        origin: 'Iglewicz and Hoaglin (1993) recommend 3.5 for the modified z-score.',
        examples: [3.5, 5],
      }),
    reach: z
      .number()
      .positive()
      .default(FENCES.reach)
      .meta({
        description:
          'How many interquartile ranges beyond the quartiles it has to lie as well, more on the side of a long tail.',
        origin:
          'Tukey (1977) calls what lies 3 of them away far out; his 1.5 would name 7 in 1,000 values of a normal column.',
        examples: [3, 1.5],
      }),
  },
  find: async (context, options) => {
    const group = groupColumn(context.roles.head);
    const kind = group === undefined ? '' : columnName(context.head.columns, group);
    const name = `outlier ${options.score} ${options.reach}`;
    const found = await judgeCells(context, name, (column) => outlierRule(column, options, kind));
    return onlyExceptions(await withoutSteady(found, context), context);
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} far from the usual ones`,
});

/** @param kind The name of the column that holds the groups; what it holds is not told, for it may be hidden. */
function outlierRule(
  column: ReferenceColumn,
  options: FenceOptions,
  kind: string,
): CellRule | undefined {
  if (!isMeasure(column)) return undefined;
  const isSentinel = sentinelsOf(column);
  const ofAll = usualOf(column.usual.numbers.sorted, options);
  const ofGroups = new Map<string, Usual | undefined>();
  const usualFor = (group: string | undefined): Usual | undefined => {
    const numbers = group === undefined ? undefined : column.groups?.get(group);
    if (group === undefined || !numbers) return ofAll;
    if (!ofGroups.has(group)) ofGroups.set(group, usualOf(numbers, options));
    return ofGroups.get(group) ?? ofAll;
  };
  return (text, group) => {
    const value = readValue(text);
    if (value.type !== 'number') return undefined;
    const usual = usualFor(group);
    if (!usual || !isBeyond(value.value, usual.fences)) return undefined;
    if (isSentinel(text)) return undefined;
    const others = usual === ofAll ? 'the others' : `those of the same ${kind}`;
    return `${text}; half of ${others} lie between ${usual.middle}`;
  };
}

/** By magnitude nothing can be said of zero and below. */
function isBeyond(value: number, { low, high, logarithmic }: NumberFences): boolean {
  return value > high || (value < low && (value > 0 || !logarithmic));
}

interface Usual {
  readonly fences: NumberFences;
  /** The quartiles, for people. */
  readonly middle: string;
}

function usualOf(sorted: Float64Array, options: FenceOptions): Usual | undefined {
  const fences = numberFences(sorted, options);
  if (!fences) return undefined;
  const [first, third] = [0.25, 0.75].map((share) =>
    Number(quantileOfSorted(sorted, share).toPrecision(3)),
  );
  return { fences, middle: `${first} and ${third}` };
}
