import type { SealedAnswer, ShownCell } from '../journal.ts';

/** A drawn row with sealed answers, as it stands now. */
export interface ReviewedRow {
  /** `r1`, `r2` …: how people name it, the same for ever in its pull request. */
  readonly name: string;
  readonly id: string;
  readonly content: string;
  readonly path: string;
  readonly line?: number;
  readonly cells: readonly ShownCell[];
  readonly stratum: string;
  readonly inclusion: number;
  readonly source?: string;
  /** As first drawn: what the error rate is about. */
  readonly label: string;
  /** What head says now; undefined where the row is gone. */
  readonly current: string | undefined;
  readonly answers: readonly SealedAnswer[];
  /** The share of pairs of experts that agree. */
  readonly agreed: number;
  /** What experts agree on, or an adjudicator decided. */
  readonly final?: string;
  readonly decidedBy?: string;
  /** Of the label as first drawn. `open`: experts do not agree, and nobody has decided. */
  readonly verdict: 'right' | 'wrong' | 'open';
  /** What became of a wrong row. */
  readonly mended?: 'corrected' | 'gone' | 'dismissed';
  readonly dismissal?: { readonly by: string; readonly reason: string };
}
