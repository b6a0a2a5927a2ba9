import { z } from 'zod';
import { dayFromNumber, isoDay } from '../../profile/day-number.ts';
import { columnName } from '../../words/column-name.ts';
import { countOf } from '../../words/count-of.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { profileTable } from '../profile-table.ts';
import { columnFacts } from './facts/column-facts.ts';
import { dayOf } from './facts/day-of.ts';

export const dataFreshness = defineCheck({
  name: 'data-freshness',
  title: 'Stale data',
  severity: 'warning',
  dimension: 'timeliness',
  off: 'How old data may be is for its owners to say.',
  about:
    'The newest date in the `time` column is older than the data may be. A model trained on it learns a world that has passed, and an export that stopped goes unnoticed.',
  caveat:
    'Only days count, in UTC, and the newest one alone: a single recent row makes the file fresh. Dates after today are left out, for they are mistakes or plans. Without `time` in the config nothing is told.',
  hint: 'Bring the data up to date, or allow a greater age.',
  peers: ['Deequ: DataFreshness (DQDL)', 'dbt: source freshness'],
  parameters: {
    'max-age': z
      .number()
      .min(0)
      .default(30)
      .meta({
        description: 'How many days before the check the newest date may lie.',
        origin:
          'A month, as a start: most data that is updated at all is updated monthly or more often.',
        examples: [30, 7],
      }),
  },
  find: async (context, { 'max-age': maxAge }) => {
    const stale = (side: 'base' | 'head') => staleness(context, side, maxAge);
    return (await Promise.all([stale('base'), stale('head')])).flat();
  },
  describe: ([violation], column) => `The newest ${column} is ${violation?.detail}`,
});

async function staleness(
  context: CheckContext,
  side: 'base' | 'head',
  maxAge: number,
): Promise<Violation[]> {
  const table = context[side];
  const { time } = context.roles[side];
  if (!table || time === undefined) return [];
  const today = dayOf(context.now);
  const { days } = columnFacts(await profileTable(context.scans, table), time);
  const newest = days.max <= today ? days.max : days.sorted.findLast((day) => day <= today);
  if (newest === undefined || newest === -Infinity || today - newest <= maxAge) return [];
  const detail = `${isoDay(dayFromNumber(newest))}, ${countOf(today - newest, 'day')} before this check`;
  return [{ side, column: columnName(table.columns, time), detail }];
}
