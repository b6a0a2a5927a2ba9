import { AssayError } from '../assay-error.ts';
import type { CheckContext } from '../checks/check.ts';
import { planCheck } from '../checks/plan-check.ts';
import { CHECKS } from '../checks/registry.ts';

/**
 * How often checks have something to say of each row of a file, as if all its rows were new: errors and warnings of all
 * checks that the config leaves on. What is about the file or its header is nobody's row.
 *
 * @param context Without a base.
 */
export async function countViolations(context: CheckContext): Promise<Uint32Array> {
  const { checks } = context.dataset;
  const planned = CHECKS.flatMap(
    (check) =>
      planCheck(check, Object.hasOwn(checks, check.name) ? checks[check.name] : undefined) ?? [],
  ).filter(({ severity }) => severity !== 'info');
  const counts = new Uint32Array(context.head.rowCount);
  const found = await Promise.all(
    planned.map(async ({ check, parameters }) => {
      try {
        return await check.find(context, parameters);
      } catch (error) {
        if (error instanceof AssayError) throw error;
        throw new AssayError('internal', `The check ${check.name} failed on ${context.path}.`, {
          hint: 'This is a fault of Assay, not of the data: please report it with the file, or a part of it.',
          cause: error,
        });
      }
    }),
  );
  for (const { side, index } of found.flat()) {
    if (side === 'head' && index !== undefined) counts[index]!++;
  }
  return counts;
}
