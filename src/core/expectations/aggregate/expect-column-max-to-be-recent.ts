import { z } from 'zod';
import { columnAggregate } from '../define/column-expectation.ts';
import { CannotJudge } from '../define/expectation.ts';
import { momentOf } from '../values/moment-of.ts';
import type { Present } from '../values/value.ts';

const MS_PER_HOUR = 3_600_000;

const span = (unit: string) =>
  z
    .number()
    .min(0, 'must be 0 or more')
    .optional()
    .meta({ description: `How many ${unit}; parts of one too.`, examples: [2] });

export const expectColumnMaxToBeRecent = columnAggregate({
  name: 'expect_column_max_to_be_recent',
  dimension: 'timeliness',
  about:
    'The newest date of a column lies no longer before now than `max_age` says. Dates after now are left out, for they are mistakes or plans; a date without a time is its first moment, in UTC.',
  elsewhere: 'DQDL’s `DataFreshness` asks it of every row.',
  parameters: {
    max_age: z
      .strictObject({ days: span('days'), hours: span('hours') })
      .meta({ description: 'How old it may be, in `days` and `hours`.', examples: [{ days: 7 }] }),
  },
  fault: ({ max_age: { days, hours } }) =>
    days === undefined && hours === undefined
      ? 'has a `max_age` without `days` or `hours`'
      : undefined,
  start: ({ max_age: { days = 0, hours = 0 } }, { now }) => {
    let newest: { readonly moment: number; readonly text: string } | undefined;
    return {
      value(value) {
        const moment = momentOfDate(value);
        if (moment > now.getTime() || (newest && moment <= newest.moment)) return;
        newest = { moment, text: String(value) };
      },
      finish: () => {
        if (!newest) return { success: false, observed_value: null, told: 'no date up to now' };
        const age = (now.getTime() - newest.moment) / MS_PER_HOUR;
        return {
          success: age <= days * 24 + hours,
          observed_value: newest.text,
          told: `the newest date is ${newest.text}, ${Number(age.toFixed(1))} hours ago`,
          details: { age_in_hours: Number(age.toFixed(2)) },
        };
      },
    };
  },
});

function momentOfDate(value: Present): number {
  const moment = typeof value === 'string' ? momentOf(value) : undefined;
  if (moment !== undefined) return moment;
  throw new CannotJudge(
    `The column holds values that are no dates, such as ${JSON.stringify(String(value).slice(0, 40))}.`,
  );
}
