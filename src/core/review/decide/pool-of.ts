import type { ReviewState } from '../derive/review-state.ts';
import type { ExpertFacts, ReviewFacts } from '../facts.ts';
import { sameLogin } from '../same-login.ts';

/**
 * The pool of a dataset: whom the config names for it, and whom a maintainer assigned in the pull request, whose minutes are not
 * counted. Those who have a hand in the change are among them.
 */
export function poolOf(
  dataset: string,
  { experts }: Pick<ReviewFacts, 'experts'>,
  { effects }: Pick<ReviewState, 'effects'>,
): readonly ExpertFacts[] {
  const named = experts.filter(({ datasets }) => datasets.includes(dataset));
  const assigned = effects.assigned.map((login): ExpertFacts => {
    const known = experts.find((expert) => sameLogin(expert.login, login));
    return {
      login: known?.login ?? login,
      datasets: [dataset],
      notSources: known?.notSources ?? [],
      away: false,
      role: known?.role ?? 'none',
      minutesLeft: Number.MAX_SAFE_INTEGER,
      waitingElsewhere: 0,
    };
  });
  return [
    ...assigned,
    ...named.filter(({ login }) => !assigned.some((expert) => sameLogin(expert.login, login))),
  ];
}

/** Those of the pool who have no hand in the change; some may be away, or have no minutes left. */
export function eligibleExperts(
  dataset: string,
  facts: Pick<ReviewFacts, 'experts'>,
  state: Pick<ReviewState, 'effects' | 'excluded'>,
): readonly ExpertFacts[] {
  return poolOf(dataset, facts, state).filter(
    ({ login }) => !state.excluded.has(login.toLowerCase()),
  );
}
