/** How a dataset's changes are reviewed: what the config says under `review`, defaults filled in. */
export interface ReviewPolicy {
  /** Whom to ask, in the config's order. */
  readonly experts: readonly ExpertRule[];
  /** The one column that is asked about; undefined: the dataset's label. */
  readonly ask: string | undefined;
  /** The columns that experts see; undefined: all but those that give the answer away. */
  readonly show: readonly string[] | undefined;
  /** Experts asked about each row, at least 2. */
  readonly perRow: number;
  /** Of the eligible rows: `rate`, at least `floor`, at most `cap`. */
  readonly sample: { readonly rate: number; readonly floor: number; readonly cap: number };
  /** Fewer eligible rows wait for the dataset's next review; 0: asked at once. */
  readonly queueBelow: number;
  /** The share of rows on which experts have to agree, such as 0.8. */
  readonly agreement: number;
  /** Under so many rows agreement is judged together with the dataset's latest reviews. */
  readonly minimum: number;
  /** The share of rows whose label may be wrong, such as 0.05. */
  readonly maxError: number;
  /** Path of the labelling guideline in the repository. */
  readonly guideline: string | undefined;
  /** Logins of those who may approve a change of the guideline. */
  readonly guidelineOwners: readonly string[];
  readonly due: DueTime;
  readonly minutesPerExpertPerWeek: number;
  /** `observe`: everything is told and nothing is held. */
  readonly enforce: 'hold' | 'observe';
  /** How experts may answer; `blind` ways come later, and until then the config refuses them. */
  readonly answers: 'any' | 'blind';
  /** Hosts whose images packets show. */
  readonly imageHosts: readonly string[];
}

/** A time span as people count it. */
export interface DueTime {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'working days';
}

/** One entry of the pool. */
export interface ExpertRule {
  /** A login, or a team as `organisation/slug`. */
  readonly who: { readonly login: string } | { readonly team: string };
  /** Globs of files, or names of datasets, that they are asked about; all where left out. */
  readonly datasets?: readonly string[];
  /** Sources whose rows they are never asked about. */
  readonly notSources?: readonly string[];
  /** Times at which they are not asked, both days included. */
  readonly away?: readonly { readonly from: string; readonly to: string }[];
  /** Instead of `minutesPerExpertPerWeek`. */
  readonly minutesPerWeek?: number;
}
