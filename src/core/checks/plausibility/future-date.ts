import { z } from 'zod';
import { countPhrase } from '../../words/count-phrase.ts';
import { nameWords } from '../../words/name-words.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { dayOf } from './facts/day-of.ts';
import { readValue } from './facts/read-value.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { sentinelsOf } from './facts/sentinel.ts';
import { judgeCells } from './judge-cells.ts';
import { onlyExceptions } from './only-exceptions.ts';

/** Words in the names of columns whose dates lie ahead by right. */
const AHEAD = new Set([
  ...[
    'due',
    'expiry',
    'expires',
    'expiration',
    'expire',
    'deadline',
    'end',
    'ends',
    'until',
    'to',
    'valid',
    'renewal',
  ],
  ...[
    'scheduled',
    'schedule',
    'planned',
    'plan',
    'forecast',
    'expected',
    'estimated',
    'eta',
    'target',
    'next',
    'future',
  ],
  ...[
    'delivery',
    'maturity',
    'departure',
    'arrival',
    'check',
    'event',
    'election',
    'launch',
    'release',
    'best',
    'warranty',
  ],
]);

export const futureDate = defineCheck({
  name: 'future-date',
  title: 'Dates in the future',
  severity: 'warning',
  dimension: 'timeliness',
  about:
    'A date lies after the day of this check, in a column whose dates all lay in the past so far: a mistyped year, or day and month in the wrong order.',
  caveat:
    'A calendar or a forecast whose dates have passed by now looks like a column of past dates. Columns named after something ahead, such as `due` or `expires`, are passed over unless the config names them as `time`, and so are those where one in five of the new dates lies ahead. A date that can be read in two orders is taken for the earlier day.',
  hint: 'Check the year; where the date is meant, nothing needs doing.',
  peers: ['dbt-expectations: expect_column_values_to_be_between with today'],
  parameters: {
    tolerance: z
      .number()
      .min(0)
      .default(1)
      .meta({
        description: 'How many days ahead a date may lie.',
        origin: 'In some time zone the next day has begun.',
        examples: [1, 7],
      }),
  },
  find: async (context, { tolerance }) => {
    const latest = dayOf(context.now) + tolerance;
    const found = await judgeCells(context, `future-date ${latest}`, (column) => {
      if (!looksBack(column, context, latest)) return undefined;
      const isSentinel = sentinelsOf(column);
      return (text) => {
        const value = readValue(text);
        return value.type === 'date' && value.value > latest && !isSentinel(text)
          ? text
          : undefined;
      };
    });
    return onlyExceptions(found, context);
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'date of', 'dates of')} ${column} ${violations.length === 1 ? 'lies' : 'lie'} in the future`,
});

/** Whether the dates of a column tell what has been: by the config, else by base and the column's name. */
function looksBack(column: ReferenceColumn, { roles }: CheckContext, latest: number): boolean {
  const { filled, types, days } = column.usual;
  if (types.date < filled * 0.95) return false;
  if (column.head === roles.head.time) return true;
  if (column.origin !== 'base' || days.max > latest) return false;
  return !nameWords(column.name).some((word) => AHEAD.has(word));
}
