import type { ExpertRule } from '../core/review/policy.ts';
import { compileGlob } from './glob/compile-glob.ts';

/**
 * Whether an entry of the pool is asked about a dataset: one that limits nobody, that names the dataset, or whose glob
 * matches one of the files in question.
 *
 * @param paths Changed files of the dataset.
 * @example
 * isAskedAbout({ who: { login: 'expert-1' }, datasets: ['data/*.csv'] }, 'tickets', ['data/a.csv']) // true
 */
export function isAskedAbout(
  { datasets }: ExpertRule,
  dataset: string,
  paths: readonly string[],
): boolean {
  if (datasets === undefined) return true;
  return datasets.some((entry) => entry === dataset || paths.some(compileGlob(entry)));
}
