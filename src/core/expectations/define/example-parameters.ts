import type { z } from 'zod';
import { parameterShape } from './common-parameters.ts';
import type { Expectation } from './expectation.ts';
import { expectationSchema } from './expectation-schema.ts';

/** Parameters that say nothing by themselves: one of each pair has to be there. */
const ONE_OF = new Set(['min_value']);

/** How an expectation is written: what it needs, from the examples of its parameters. */
export function exampleParameters(expectation: Expectation): Readonly<Record<string, unknown>> {
  const shape = Object.entries(parameterShape(expectation));
  const written = (isMeant: (name: string, type: Type) => boolean) =>
    Object.fromEntries(
      shape
        .filter(([name, type]) => isMeant(name, type))
        .map(([name, type]) => [name, exampleOf(type)]),
    );
  const needed = written((_, type) => !isOptional(type));
  if (expectationSchema(expectation).safeParse(needed).success) return needed;
  return written((name, type) => ONE_OF.has(name) || !isOptional(type));
}

type Type = ReturnType<typeof parameterShape>[string];

const isOptional = (type: Type) => (type as z.ZodType).safeParse(undefined).success;

const exampleOf = (type: Type) => ((type as z.ZodType).meta()?.['examples'] as unknown[])?.[0];
