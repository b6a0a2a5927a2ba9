import { z } from 'zod';
import { aggregateExpectation } from '../define/expectation.ts';
import { findTypeFault } from '../values/type-names.ts';
import { typeTest } from '../values/type-test.ts';
import type { Present } from '../values/value.ts';
import { valueTypeName } from '../values/value-type-name.ts';

export const expectColumnTypeToBe = aggregateExpectation({
  name: 'expect_column_type_to_be',
  dimension: 'validity',
  about: 'A column as a whole is of a type: every value of it is.',
  differs: 'The type that was seen is told in Assay’s words, such as `integer` or `text`.',
  domain: 'column',
  parameters: {
    type_: z.string().meta({ description: 'The name of the type.', examples: ['int64'] }),
  },
  fault: ({ type_ }) => findTypeFault([type_]),
  start: ({ type_ }) => {
    const isOfType = typeTest([type_]);
    const seen = new Set<string>();
    let success = true;
    return {
      row([value], [cell]) {
        success &&= isOfType(value as Present, cell);
        seen.add(valueTypeName(value as Present, cell));
      },
      finish: () => ({ success, observed_value: [...seen].sort().join(', ') }),
    };
  },
});
