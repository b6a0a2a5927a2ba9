import { z } from 'zod';
import { exampleParameters } from '../../core/expectations/define/example-parameters.ts';
import { expectationSchema } from '../../core/expectations/define/expectation-schema.ts';
import { REFUSED } from '../../core/expectations/refused.ts';
import { EXPECTATIONS } from '../../core/expectations/registry.ts';

type Parameters = Readonly<Record<string, unknown>>;

const known = [...EXPECTATIONS].map(
  ([name, expectation]): [string, z.ZodType<Parameters | undefined>] => [
    name,
    expectationSchema(expectation)
      .optional()
      .meta({
        description: expectation.about,
        // Asked for by documentation only, and dear: it compiles what the parameters may be.
        get examples() {
          return [exampleParameters(expectation)];
        },
      }),
  ],
);

/** Not `z.unknown()`, which would be asked about where nothing is written. */
const anything = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]) as unknown as z.ZodType<Parameters>;

const refused = [...REFUSED].map(([name, hint]): [string, z.ZodType<Parameters | undefined>] => [
  name,
  anything
    .refine(() => false, { error: 'cannot be run on a file', params: { hint } })
    .optional()
    .meta({ description: `Refused. ${hint}`, examples: [{}] }),
]);

/** Expectations in Great Expectations' names, each a map of one name to its parameters. */
export const expectationsSchema = z.array(
  z
    .strictObject(Object.fromEntries([...known, ...refused]))
    .refine((entry) => Object.keys(entry).length === 1, {
      error: 'must hold exactly one expectation',
      params: { hint: 'Start each expectation with a `- ` of its own.' },
      // One whose name is not known is told as that.
      when: ({ issues }) => issues.length === 0,
    })
    .meta({ minProperties: 1, maxProperties: 1 }),
);
