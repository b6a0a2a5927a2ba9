import { AssayError } from '../../../core/assay-error.ts';
import type { AnalysisLimits } from './pull-analysis.ts';

/** What a table of some million rows takes. */
const DEFAULTS: AnalysisLimits = { memory: 2048, seconds: 600, megabytes: 512 };

/** By limit, the environment variable that sets it. */
export const LIMIT_NAMES = {
  memory: 'ASSAY_WORKER_MEMORY_MB',
  seconds: 'ASSAY_WORKER_SECONDS',
  megabytes: 'ASSAY_WORKER_FILES_MB',
} as const satisfies Readonly<Record<keyof AnalysisLimits, string>>;

/**
 * The limits of an analysis as the environment sets them, else the defaults.
 *
 * @throws {AssayError} `bad-arguments` for what is no whole number above 0.
 * @example
 * readLimits({ ASSAY_WORKER_SECONDS: '60' }) // { memory: 2048, seconds: 60, megabytes: 512 }
 */
export function readLimits(env: Readonly<Record<string, string | undefined>>): AnalysisLimits {
  const read = (limit: keyof AnalysisLimits): number => {
    const text = env[LIMIT_NAMES[limit]] ?? '';
    if (text === '') return DEFAULTS[limit];
    if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
    throw new AssayError('bad-arguments', `${LIMIT_NAMES[limit]} is no whole number above 0.`, {
      hint: `For example ${LIMIT_NAMES[limit]}=${DEFAULTS[limit]}, which is what it is where nobody sets it.`,
    });
  };
  return { memory: read('memory'), seconds: read('seconds'), megabytes: read('megabytes') };
}
