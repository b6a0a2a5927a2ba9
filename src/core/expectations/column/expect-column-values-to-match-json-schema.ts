import { z } from 'zod';
import { compileJsonSchema } from '../../schema/json/compile-json-schema.ts';
import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { CannotJudge } from '../define/expectation.ts';

export const expectColumnValuesToMatchJsonSchema = columnMap({
  name: 'expect_column_values_to_match_json_schema',
  dimension: 'validity',
  about:
    'Each value is JSON text that fits a JSON Schema (2020-12, 2019-09, draft-07 or draft-06).',
  differs: 'A value that is no JSON is unexpected; Great Expectations gives up on the column.',
  parameters: {
    json_schema: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The schema.', examples: [{ type: 'object', required: ['sku'] }] }),
  },
  fault: ({ json_schema }) => {
    const { schema, faults } = compileJsonSchema(json_schema);
    const [fault] = faults;
    return schema ? undefined : `has a schema that cannot be used: ${fault?.message ?? ''}`;
  },
  test: ({ json_schema }) => {
    const { schema } = compileJsonSchema(json_schema);
    if (!schema) throw new CannotJudge('The JSON Schema cannot be used.');
    return (_value, cell) => {
      const parsed = parse(cellText(cell));
      return parsed !== undefined && schema.judge(parsed).length === 0;
    };
  },
});

/** JSON's value; undefined, which JSON does not have, where the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
