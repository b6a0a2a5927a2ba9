import { AssayError } from '../../../core/assay-error.ts';
import { countOf } from '../../../core/words/count-of.ts';
import { formatCount } from '../../../core/words/format-count.ts';
import type { AnalysisLimits } from './pull-analysis.ts';
import { LIMIT_NAMES } from './read-limits.ts';

/**
 * What is said where an analysis takes more than it may: at which file, which limit, and what to do.
 *
 * @param path The file that was read at the time; undefined where none was yet.
 */
export function pastLimit(
  limit: keyof AnalysisLimits,
  limits: AnalysisLimits,
  path: string | undefined,
): AssayError {
  const most = limits[limit];
  const bounds: Readonly<Record<keyof AnalysisLimits, string>> = {
    memory: `${formatCount(most)} MiB of memory`,
    seconds: countOf(most, 'second'),
    megabytes: `${formatCount(most)} MiB of files`,
  };
  const subject = path === undefined ? 'This pull request' : `${path} with what belongs to it`;
  return new AssayError('unsupported', `${subject} takes more than ${bounds[limit]} to check.`, {
    hint: `Whoever runs the app can raise ${LIMIT_NAMES[limit]}. The Action checks the data without this limit; the review needs the app.`,
  });
}
