import type { Question } from './judge-row.ts';
import { questionOf } from './question-of.ts';
import type { Round } from './read-rounds.ts';
import { reviewRows, type Standing } from './review-rows.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** What was sealed, and how each of its rows stands now. Plain JSON. */
export interface JudgedSeal {
  readonly question: Question;
  readonly rows: readonly ReviewedRow[];
  readonly strata: Readonly<Record<string, number>>;
  readonly census: boolean;
}

/** The seals of some rounds, the oldest first. */
export function judgedSeals(
  rounds: readonly Round[],
  standing: Omit<Standing, 'question'>,
): readonly JudgedSeal[] {
  return rounds.flatMap(({ opened, seals }) => {
    const question = questionOf(opened);
    return seals.map((seal) => ({
      question,
      rows: reviewRows(seal, { question, ...standing }),
      strata: seal.strata,
      census: seal.census,
    }));
  });
}
