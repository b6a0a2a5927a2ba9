import { bareLogin } from '../bare-login.ts';
import type { ExpertFacts, PullFacts } from '../facts.ts';

/** Whoever wrote the rows, or the commits that brought them. */
export type Writers = Pick<PullFacts, 'author' | 'committers'>;

/** A row, as far as it matters to who may answer it. */
export interface RowToAssign {
  readonly id: string;
  readonly source?: string | undefined;
  /** Whoever the annotator column names: a login, with `@` or without. */
  readonly annotator?: string | undefined;
}

/** Why somebody of the pool is not asked in a pull request, whatever the row. */
export type PoolReason = 'author' | 'commit-author' | 'dataset';

/** Why somebody of the pool is not asked about a row. */
export type RowReason = 'source' | 'annotator';

/**
 * Why an expert may never be asked about a dataset in a pull request; `undefined` where they may. Logins are compared
 * without regard to case.
 */
export function barredFromReview(
  expert: Pick<ExpertFacts, 'login' | 'datasets'>,
  { author, committers }: Writers,
  dataset: string,
): PoolReason | undefined {
  const login = bareLogin(expert.login);
  if (login === bareLogin(author)) return 'author';
  if (committers.some((committer) => bareLogin(committer) === login)) return 'commit-author';
  return expert.datasets.includes(dataset) ? undefined : 'dataset';
}

/**
 * Why an expert may never be asked about a row; `undefined` where they may.
 *
 * @example
 * barredFromRow({ login: 'expert-1', notSources: [] }, { id: 'a', annotator: '@Expert-1' }) // 'annotator'
 */
export function barredFromRow(
  { login, notSources }: Pick<ExpertFacts, 'login' | 'notSources'>,
  { source, annotator }: RowToAssign,
): RowReason | undefined {
  if (annotator !== undefined && bareLogin(annotator.trim()) === bareLogin(login)) {
    return 'annotator';
  }
  return source !== undefined && notSources.includes(source) ? 'source' : undefined;
}
