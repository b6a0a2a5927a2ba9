import type { FilterName } from '../confident-learning/filter-name.ts';
import type { ScoreName } from '../confident-learning/score-name.ts';

/** A row whose label is suspect. */
export interface LabelSuggestion {
  /** 0-based among all rows of the dataset. */
  readonly row: number;
  readonly given: string;
  /** Left out where the model has no better label either. */
  readonly suggested?: string;
  /** Low is suspect; left out where nothing says how sure the model is. */
  readonly score?: number;
  /** The probability of the suggested label. */
  readonly confidence?: number;
}

/** What predictions say of the rows of one label. */
export interface SuspectClass {
  readonly label: string;
  /** Judged rows labelled so. */
  readonly rows: number;
  /** Of these, rows that are expected to be wrong; left out where it cannot be told. */
  readonly wrong?: number;
  /** Rows labelled otherwise that are expected to belong here; left out where it cannot be told. */
  readonly lost?: number;
  /** Of these, rows that are suspected. */
  readonly suspected: number;
}

/** A label, and the one that is suggested in its place. */
export interface SuspectPair {
  readonly given: string;
  readonly suggested: string;
  readonly rows: number;
}

/** The suspect labels of a dataset. */
export interface LabelSuggestions {
  /** How they were found: by confident learning, or because another label is predicted. */
  readonly method:
    | {
        readonly name: 'confident-learning';
        readonly filter: FilterName;
        readonly score: ScoreName;
        readonly adjusted: boolean;
      }
    | { readonly name: 'disagreement' };
  /** Rows that were judged. */
  readonly judged: number;
  /** Of these, rows for which the model finds the given label likeliest. */
  readonly agreeing: number;
  /** Rows whose label is expected to be wrong; left out where it cannot be told. */
  readonly expectedWrong?: number;
  /** Rows of which the model is sure that they belong to another class; left out where it cannot be told. */
  readonly surelyWrong?: number;
  /** Rows that are suspected, those beyond the wanted number included. */
  readonly suspected: number;
  /** The most suspect first. */
  readonly suggestions: readonly LabelSuggestion[];
  /** Every label of a judged row, the ones with the most suspected rows first. */
  readonly classes: readonly SuspectClass[];
  /** Of all suspected rows, the most frequent first. */
  readonly pairs: readonly SuspectPair[];
}
