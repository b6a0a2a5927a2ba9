import type { DatasetFacts, PullFacts, ReviewFacts } from '../facts.ts';
import type { DrawPublished } from '../journal.ts';
import { sameLogin } from '../same-login.ts';
import type { FreshDrawReason, ReviewResult } from './dataset-review.ts';
import { effectiveGuideline } from './effective-guideline.ts';
import type { Round } from './read-rounds.ts';

/** What a fresh draw may depend on besides the facts of the dataset. */
export interface RoundSituation {
  readonly head: string;
  /** Git's object names of guidelines that an owner called the same but for their wording. */
  readonly editorial: ReadonlySet<string>;
  /** The secrets of this pull request were told, because it was closed; undefined: never. */
  readonly published: (DrawPublished & { readonly at: string }) | undefined;
  readonly base: PullFacts['base'];
  readonly experts: ReviewFacts['experts'];
  /** Logins of those who were assigned in the pull request. */
  readonly assigned: readonly string[];
  /** When somebody who may asked for a fresh draw last. */
  readonly redrawAt: string | undefined;
}

/**
 * Why the round under way has to give way to a fresh draw; undefined where it goes on. What experts agreed on under a
 * guideline stands when the guideline changes later; what they were about to answer, or did not agree on, does not.
 */
export function freshDrawReason(
  round: Round,
  facts: DatasetFacts,
  result: ReviewResult | undefined,
  situation: RoundSituation,
): FreshDrawReason | undefined {
  const { opened, seals } = round;
  if (!isSameQuestion(opened.ask, facts.ask)) return 'question-changed';
  if (isAskedOfOthers(round, situation)) return 'base-changed';
  if (isSecretKnown(round, facts, situation)) return 'secret-known';
  const outcome = result?.outcome;
  const guideline = effectiveGuideline(facts);
  const isRevised =
    guideline !== null &&
    guideline.blob !== opened.guideline?.blob &&
    !(opened.approved && opened.guideline?.blob === facts.guideline?.blob) &&
    !situation.editorial.has(guideline.blob);
  if (isRevised && (outcome === undefined || outcome === 'fix-guideline'))
    return 'guideline-changed';
  const seal = seals.at(-1);
  // Drawing again until experts happen to agree is no way out: the guideline has to change.
  if (!seal || !result || outcome === 'passed' || outcome === 'fix-guideline') return undefined;
  if (situation.redrawAt !== undefined && situation.redrawAt > seal.at) return 'asked-for';
  const areMended = result.rows.every(({ verdict, mended }) => verdict !== 'wrong' || mended);
  return outcome === 'too-many-wrong' && areMended && situation.head !== seal.head
    ? 'labels-corrected'
    : undefined;
}

function isSameQuestion(a: DatasetFacts['ask'], b: DatasetFacts['ask']): boolean {
  return (
    a.column === b.column &&
    a.kind === b.kind &&
    JSON.stringify(a.labels) === JSON.stringify(b.labels)
  );
}

/** Whether another branch's config named whom to ask, and somebody among them whom that of this one does not. */
function isAskedOfOthers(
  { opened, asked }: Round,
  { base, experts, assigned }: RoundSituation,
): boolean {
  if (opened.base === undefined || opened.base === base.ref) return false;
  const pool = [
    ...experts.flatMap(({ login, datasets }) => (datasets.includes(opened.dataset) ? [login] : [])),
    ...assigned,
  ];
  return asked.some(({ expert }) => !pool.some((login) => sameLogin(login, expert)));
}

/** Whoever knows the secret can bring in rows that it never draws: after it was told, only what was there then can be judged by it. */
function isSecretKnown(
  round: Round,
  { draw }: DatasetFacts,
  { published, head, base }: RoundSituation,
): boolean {
  if (published === undefined || published.at <= round.opened.at) return false;
  const { of } = published;
  return (
    of?.head !== head ||
    of.mergeBase !== base.mergeBase ||
    draw.rows.some(({ id }) => !isAskedAbout(round, id))
  );
}

function isAskedAbout({ asked }: Round, id: string): boolean {
  return asked.some(({ rows }) => rows.some((row) => row.id === id));
}
