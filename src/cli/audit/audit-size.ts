import { AssayError } from '../../core/assay-error.ts';
import { decideSize } from '../../core/sampling/sizes/decide-size.ts';
import { readSizePlan } from '../../core/sampling/sizes/read-size-plan.ts';
import type { SizePlan } from '../../core/sampling/sizes/size-plan.ts';

/** More rows than anybody labels. */
const MOST_ROWS = 100_000;
const EXAMPLES = 'For example --size 500 or --size margin:5%.';

/**
 * How the rows of an audit are counted: by every plan of `assay sample` but the sequential one, which stops while rows
 * are answered.
 *
 * @throws {AssayError} `bad-arguments` where it is no such plan.
 */
export function auditPlan(text: string): SizePlan {
  const plan = readSizePlan(text);
  if (plan.kind !== 'sequential') return plan;
  throw new AssayError(
    'bad-arguments',
    'An audit draws all of its rows at once, which a sequential plan does not.',
    { hint: EXAMPLES },
  );
}

/**
 * The rows that a plan asks of so many.
 *
 * @throws {AssayError} `bad-arguments` where it is none, or more than anybody answers.
 */
export function auditSize(plan: SizePlan, rows: number): number {
  const { rows: size } = decideSize(plan, rows);
  if (size >= 1 && size <= MOST_ROWS) return size;
  throw new AssayError(
    'bad-arguments',
    `An audit asks about 1 to ${MOST_ROWS} rows, and --size makes it ${size}.`,
    { hint: EXAMPLES },
  );
}
