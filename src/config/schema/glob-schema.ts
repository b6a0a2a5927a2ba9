import { z } from 'zod';
import { findGlobFault } from '../glob/find-glob-fault.ts';

/** A glob relative to the repository's root that means what its writer thinks. */
export const globSchema = z.string().check((context) => {
  const fault = findGlobFault(context.value);
  if (!fault) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: fault.message,
    params: { hint: fault.hint },
  });
});
