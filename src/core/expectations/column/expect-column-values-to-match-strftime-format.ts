import { z } from 'zod';
import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { CannotJudge } from '../define/expectation.ts';
import { compileStrftime } from '../values/strftime.ts';

export const expectColumnValuesToMatchStrftimeFormat = columnMap({
  name: 'expect_column_values_to_match_strftime_format',
  dimension: 'validity',
  about: 'Each value is a date in a format of Python’s `strptime`, such as `%Y-%m-%d`, in English.',
  differs: 'Numbers are read as they are written; Great Expectations gives up on them.',
  parameters: {
    strftime_format: z.string().meta({ description: 'The format.', examples: ['%Y-%m-%d'] }),
  },
  fault: ({ strftime_format }) => {
    const format = compileStrftime(strftime_format);
    return typeof format === 'string' ? `has a \`strftime_format\` that ${format}` : undefined;
  },
  test: ({ strftime_format }) => {
    const format = compileStrftime(strftime_format);
    if (typeof format === 'string') throw new CannotJudge(`The format ${format}.`);
    return (_value, cell) => format.matches(cellText(cell));
  },
});
