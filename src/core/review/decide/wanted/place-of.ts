import type { RepositoryPlace } from '../../../render/review/parts/link-file.ts';
import type { ReviewFacts } from '../../facts.ts';

/** Where people look at the repository. */
export function placeOf({ server, repository }: ReviewFacts): RepositoryPlace {
  return { server, repository };
}
