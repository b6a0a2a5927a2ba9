import type { Config } from '../config/config.ts';
import { compileGlob } from '../config/glob/compile-glob.ts';
import { isGlobLike } from '../config/glob/is-glob-like.ts';

/**
 * What reviews of a config say of files that are not there: a guideline, and globs of what experts are asked about.
 *
 * @param paths All of head's.
 */
export function idleReviews(config: Config, paths: readonly string[]): string[] {
  const names = new Set(config.datasets.map(({ name }) => name));
  const reviews = [config, ...config.datasets].flatMap(({ review }) => review ?? []);
  const guidelines = reviews.flatMap(({ guideline }) => guideline ?? []);
  const entries = reviews.flatMap(({ experts }) =>
    experts.flatMap(({ datasets }) => datasets ?? []),
  );
  const globs = entries.filter((entry) => isGlobLike(entry) && !names.has(entry));
  return [
    ...[...new Set(guidelines)]
      .filter((guideline) => !paths.includes(guideline))
      .map(
        (path) => `The review's guideline ${path} is not in the repository, so no packet links it.`,
      ),
    ...[...new Set(globs)]
      .filter((glob) => !paths.some(compileGlob(glob)))
      .map((glob) => `An expert of the review is asked about ${glob}, which matches no file.`),
  ];
}
