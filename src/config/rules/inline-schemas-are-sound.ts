import { parseTableSchema } from '../../core/schema/descriptor/parse-table-schema.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './find-rule-faults.ts';

/** A Table Schema in the config has to be one: every fault of it is one of the config, at its place. */
export const inlineSchemasAreSound: Rule = (entries) =>
  entries.flatMap(({ index, dataset: { schema } }) => {
    if (typeof schema !== 'object') return [];
    return parseTableSchema(schema).faults.map(
      ({ pointer, message }): Fault => ({
        at: ['datasets', index, 'schema', ...stepsOf(pointer)],
        part: 'value',
        message: `\`datasets[${index}].schema\`: ${message}`,
        hint: 'The page docs/table-schema.md lists what a field may have.',
      }),
    );
  });

/** The steps of a JSON pointer; places in lists as numbers. */
function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,6}$/.test(step) ? Number(step) : step));
}
