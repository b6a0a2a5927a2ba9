import { z } from 'zod';
import { parameterShape } from './common-parameters.ts';
import type { Expectation } from './expectation.ts';

const schemas = new Map<Expectation, z.ZodType<Readonly<Record<string, unknown>>>>();

/** What an expectation's parameters have to be, with their defaults; unknown ones are refused. */
export function expectationSchema(
  expectation: Expectation,
): z.ZodType<Readonly<Record<string, unknown>>> {
  const known = schemas.get(expectation);
  if (known) return known;
  const schema = z.strictObject(parameterShape(expectation)).superRefine((parameters, context) => {
    if (context.issues.length > 0) return;
    const fault = expectation.fault?.(parameters);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });
  schemas.set(expectation, schema);
  return schema;
}
