import type { AskedColumn } from '../../../audit/packet.ts';
import type { ReviewJudgement } from '../../../review/derive/judge-review.ts';
import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import type { CorrectionPatch } from '../../../review/facts.ts';
import type { JudgedStanding } from '../checks/standing.ts';
import type { RepositoryPlace } from '../parts/link-file.ts';

/** A sealed and judged round of a dataset. */
export interface ResultView extends RepositoryPlace {
  readonly dataset: string;
  readonly round: number;
  /** The commit at which rows are linked. */
  readonly head: string;
  readonly ask: AskedColumn;
  /** The policy's `observe`: nothing is held. */
  readonly observe: boolean;
  readonly standing: JudgedStanding;
  /** The round under way, where it is a later one: this result is history. */
  readonly nextRound?: number;
  readonly judgement: ReviewJudgement;
  readonly rows: readonly ReviewedRow[];
  /** Rows that were found wrong before and are not among these. */
  readonly before?: readonly ReviewedRow[];
  /** The rounds before, the oldest first. */
  readonly earlier: readonly EarlierRound[];
  /** What mends the rows that are known to be wrong, by file. */
  readonly patches: readonly CorrectionPatch[];
  /** Whether corrections are suggested on the lines themselves, too. */
  readonly suggested: boolean;
}

export interface EarlierRound {
  readonly round: number;
  readonly rows: number;
  /** Undefined where nothing could be compared. */
  readonly agreement?: number;
  readonly outcome: JudgedStanding['outcome'];
}
