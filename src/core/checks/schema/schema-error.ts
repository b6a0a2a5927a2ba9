import type { PlacedFault } from '../../schema/file-schema.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, Violation } from '../check.ts';

export const schemaError: Check = {
  name: 'schema-error',
  title: 'Faults of the schema',
  severity: 'error',
  dimension: 'validity',
  about:
    'The schema file that judges the data is broken: it cannot be read, names a type or a constraint that does not exist, or refers to a file or field that is not there. What is broken judges nothing, so data may pass that should not.',
  caveat:
    'Keys of a descriptor that the standard does not know are allowed there, and told only where they differ from a known one by letter case, `_`, `-` or a plural.',
  hint: 'Correct the schema file at the place named.',
  peers: ['Frictionless: schema-error, field-error, package-error, resource-error'],
  parameters: {},
  find: async ({ base, schema, newSettings }) => {
    if (!schema) return [];
    const { faults } = schema;
    const ofBase = base && !newSettings?.has('schema') ? faults.base : [];
    const inBase = new Set(ofBase.map(identify));
    return [
      ...ofBase.map((fault) => violation('base', fault)),
      ...faults.head.map((fault) => ({
        ...violation('head', fault),
        ...(inBase.has(identify(fault)) ? {} : { byChange: true }),
      })),
    ];
  },
  describe: (violations) =>
    `The schema has ${countPhrase(violations.length, 'fault', 'faults')}${violations.length > 1 ? ', such as' : ''}: ${violations[0]?.detail ?? ''}`,
};

/** The line may change where the fault does not. */
function identify({ path, pointer, message }: PlacedFault): string {
  return JSON.stringify([path, pointer, message]);
}

function violation(
  side: 'base' | 'head',
  { path, line, pointer, message }: PlacedFault,
): Violation {
  const place = line === undefined ? path : `${path}:${line}`;
  // The place stands first, where no cutting short takes it away.
  return { side, detail: `${place}: ${message}${pointer === '' ? '' : ` (${pointer})`}` };
}
