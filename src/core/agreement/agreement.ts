import type { Coefficient } from './coefficient.ts';
import type { Judgement } from './judge-agreement.ts';
import type { LabelBias } from './label-bias.ts';
import type { LabelFigures } from './label-figures.ts';
import type { ConfusionCell } from './pool-confusion.ts';
import type { RaterFigures } from './rater-figures.ts';
import type { Level } from './ratings.ts';
import type { ReferenceFigures } from './reference-figures.ts';
import type { ReferenceLabel } from './reference-labels.ts';

/** Everything that is told of how far raters agree. Labels and raters are 0-based places in the lists of their names. */
export interface Agreement {
  readonly judgement: Judgement;
  /** By what it was judged. */
  readonly rule: {
    readonly threshold: number;
    readonly minimum: number;
    readonly confidence: number;
  };
  readonly level: Level;
  /** Whether some different labels count as half right in the coefficients that have weights. */
  readonly isWeighted: boolean;
  readonly items: number;
  /** Items that at least two raters answered. */
  readonly compared: number;
  /** Ratings by what they say. */
  readonly ratings: {
    readonly labels: number;
    readonly cannotTell: number;
    readonly missing: number;
  };
  readonly raters: readonly string[];
  readonly labels: readonly string[];
  /** Percent agreement first, with `can't tell` as disagreement. */
  readonly coefficients: readonly Coefficient[];
  /** Percent agreement with `can't tell` as no answer; only where somebody could not tell. */
  readonly withoutCannotTell?: Coefficient;
  /** Of every label of the set, in its order. */
  readonly perLabel: readonly LabelFigures[];
  /** Labels that met on one item, the commonest first. */
  readonly confusion: readonly ConfusionCell[];
  readonly perRater: readonly RaterFigures[];
  /** By rater: the label used most differently from the others; undefined where nothing was compared. */
  readonly bias: readonly (LabelBias | undefined)[];
  readonly reference?: {
    readonly name: string;
    readonly perRater: readonly ReferenceFigures[];
    readonly perLabel: readonly ReferenceLabel[];
  };
  /** Why coefficients that leave chance out are far below percent agreement, where they are. */
  readonly paradox?: string;
}
