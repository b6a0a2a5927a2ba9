import type { z } from 'zod';
import { parameterShape } from './common-parameters.ts';
import type { Expectation } from './expectation.ts';

/** Parameters that say nothing by themselves: one of each pair has to be there. */
const ONE_OF = new Set(['min_value']);

/** How an expectation is written: what it needs, from the examples of its parameters. */
export function exampleParameters(expectation: Expectation): Readonly<Record<string, unknown>> {
  const shape = Object.entries(parameterShape(expectation));
  const needed = shape.filter(([name, type]) => ONE_OF.has(name) || !isOptional(type));
  return Object.fromEntries(needed.map(([name, type]) => [name, exampleOf(type)]));
}

type Type = ReturnType<typeof parameterShape>[string];

const isOptional = (type: Type) => (type as z.ZodType).safeParse(undefined).success;

const exampleOf = (type: Type) => ((type as z.ZodType).meta()?.['examples'] as unknown[])?.[0];
