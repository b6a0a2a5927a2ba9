import { dayNumber } from '../../profile/day-number.ts';
import type { DateOrder } from '../../profile/parse-date.ts';
import { type Moment, parseMoment } from '../../profile/parse-moment.ts';
import { cellText } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { judgeRows } from '../judge-rows.ts';
import { onlyExceptions } from './only-exceptions.ts';
import { startEndPairs } from './start-end-pairs.ts';

const DAY_SECONDS = 86_400;

export const endBeforeStart = defineCheck({
  name: 'end-before-start',
  title: 'Ends before starts',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A row ends before it starts, by two columns whose names belong together, such as `start_date` and `end_date`: the two were swapped, or one is mistyped.',
  caveat:
    'Columns pair by English names and hold dates; others are not seen. Where day and month can be read in two orders, both readings have to be wrong; where one in five of the new rows is, the names mean something else and nothing is told. A time with a zone is not compared with one without.',
  hint: 'Check both dates against their source.',
  peers: [
    'Great Expectations: expect_column_pair_values_a_to_be_greater_than_b',
    'dbt-utils: expression_is_true',
  ],
  parameters: {},
  reads: ({ head }) => startEndPairs(head.columns).flatMap(({ start, end }) => [start, end]),
  find: async (context) => {
    if (startEndPairs(context.head.columns).length === 0) return [];
    const found = await judgeRows(context, 'end-before-start', (_, table) => {
      const pairs = startEndPairs(table.columns);
      return ({ cells }) =>
        pairs.flatMap(({ start, end }) => {
          const [from, to] = [cellText(cells[start]).trim(), cellText(cells[end]).trim()];
          if (!isBefore(to, from)) return [];
          const [first, after] = [columnName(table.columns, start), columnName(table.columns, end)];
          return [{ column: after, detail: `${first} ${from}, ${after} ${to}` }];
        });
    });
    // It is about two columns, so it names neither: where one is hidden, the detail is not to be shown.
    return onlyExceptions(found, context).map(({ column: _, ...violation }) => violation);
  },
  describe: (violations) =>
    countPhrase(violations.length, 'row ends before it starts', 'rows end before they start'),
});

/** Whether one date, by every way to read it, lies before the other. */
function isBefore(text: string, other: string): boolean {
  const moment = parseMoment(text);
  const reference = moment?.date && parseMoment(other);
  if (!moment?.date || !reference?.date) return false;
  const orders = (['dmy', 'mdy'] as const).filter(
    (order) => moment.date?.[order] && reference.date?.[order],
  );
  return orders.length > 0 && orders.every((order) => isBeforeBy(order, moment, reference));
}

function isBeforeBy(order: DateOrder, a: Moment, b: Moment): boolean {
  const [day, other] = [dayNumber(a.date![order]!), dayNumber(b.date![order]!)];
  const isComparable =
    a.time && b.time && (a.time.offset === undefined) === (b.time.offset === undefined);
  if (isComparable) return secondsOf(day, a) < secondsOf(other, b);
  // A day's zone shifts it by one at most, and a day without a time holds all its moments.
  return a.time?.offset === undefined && b.time?.offset === undefined
    ? day < other
    : day + 1 < other;
}

function secondsOf(day: number, { time }: Moment): number {
  return day * DAY_SECONDS + time!.seconds - (time!.offset ?? 0) * 60;
}
