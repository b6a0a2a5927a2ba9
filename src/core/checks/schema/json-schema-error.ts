import type { JsonSchema } from '../../schema/json/compile-json-schema.ts';
import { showValue } from '../../schema/show-value.ts';
import { recordText } from '../../table/json/record-text.ts';
import type { Row, Table } from '../../table/table.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { judgeRows, type RowFault } from '../judge-rows.ts';
import { type ExpectedViolation, expectations } from './expectations.ts';

export const jsonSchemaError: Check = {
  name: 'json-schema-error',
  title: 'Records that do not fit their JSON Schema',
  severity: 'error',
  dimension: 'validity',
  about:
    'A record of a JSON Lines, JSON or Parquet file is not what the JSON Schema named in the config says: a key is missing, a value is of another type or outside of what is allowed. Drafts 2020-12, 2019-09, draft-07 and draft-06 are read.',
  caveat:
    'A record tells one fault a key, the one nearest to the top. References to other files and addresses are not followed, and patterns that need look-around are refused: both are faults of the schema.',
  hint: 'Correct the records, or the JSON Schema.',
  peers: ['Great Expectations: expect_column_values_to_match_json_schema', 'qsv: validate'],
  parameters: {},
  find: async (context) => {
    const schema = context.schema?.json;
    if (!schema) return [];
    if (context.head.format === 'csv' || context.head.format === 'xlsx') {
      const detail = 'a file of rows has no types of its own; describe it by a Table Schema';
      return [
        { side: 'head', detail },
        ...(context.base ? [{ side: 'base' as const, detail }] : []),
      ];
    }
    return judgeRows(
      context,
      'json schema',
      (_side, table) => (row) => judgeRow(row, table, schema),
    );
  },
  describe: (violations, column) => {
    const [first] = violations;
    if (first?.index === undefined && column === undefined) {
      return `The JSON Schema cannot judge the file: ${first?.detail ?? ''}`;
    }
    const records = countPhrase(violations.length, 'record does', 'records do');
    const where = column === undefined ? '' : ` in ${column}`;
    return `${records} not fit the JSON Schema${where}: ${expectations(violations)}`;
  },
};

function judgeRow(
  row: Row,
  { columns }: Table,
  schema: JsonSchema,
): (RowFault & Pick<ExpectedViolation, 'expected'>)[] {
  const value: unknown = JSON.parse(recordText(row, columns));
  return schema.judge(value).map(({ key, path, expected }) => {
    const found = path === '' ? '' : `${path} is ${showValue(valueAt(value, path))}, `;
    return {
      ...(key === undefined ? {} : { column: key }),
      detail: `${found}${expected}`,
      expected,
    };
  });
}

/** What a JSON pointer leads to. */
function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}
