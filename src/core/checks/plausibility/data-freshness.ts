import { z } from 'zod';
import { dayFromNumber, isoDay } from '../../profile/day-number.ts';
import type { Table } from '../../table/table.ts';
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
    'The newest date in the `time` column, of all files of the dataset, is older than the data may be. A model trained on it learns a world that has passed, and an export that stopped goes unnoticed.',
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
  let newest = await newestDay(context, table, time);
  for await (const day of daysOfPeers(context, side)) {
    if (today - newest <= maxAge) break;
    newest = Math.max(newest, day);
  }
  if (newest === -Infinity || today - newest <= maxAge) return [];
  const detail = `${isoDay(dayFromNumber(newest))}, ${countOf(today - newest, 'day')} before this check`;
  return [{ side, column: columnName(table.columns, time), detail }];
}

/** The newest day of each other file of the dataset, one file at a time. */
async function* daysOfPeers(context: CheckContext, side: 'base' | 'head'): AsyncGenerator<number> {
  const { files, dataset } = context;
  for (const peer of await files.peers()) {
    if (peer.dataset.name !== dataset.name || peer.dataset.split !== dataset.split) continue;
    const table = await files.table(side, peer.path);
    const column = table?.columns.indexOf(peer.dataset.time ?? '') ?? -1;
    if (table && column !== -1) yield await newestDay(context, table, column);
  }
}

/** The newest day up to today; `-Infinity` where there is none. */
async function newestDay(
  { scans, now }: CheckContext,
  table: Table,
  column: number,
): Promise<number> {
  const { days } = columnFacts(await profileTable(scans, table), column);
  const today = dayOf(now);
  if (days.max <= today) return days.max;
  return days.sorted.findLast((day) => day <= today) ?? -Infinity;
}
