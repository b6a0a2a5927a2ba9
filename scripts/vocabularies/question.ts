/** One thing that people ask of data, and the names under which tools ask it. */
export interface Question {
  readonly asks: string;
  /** Names of Great Expectations, which Assay takes as they are. */
  readonly gx: readonly string[];
  /** Expectations of Assay in the manner of Great Expectations, which has no name for them. */
  readonly own?: readonly string[];
  /** Methods of Deequ's `Check`, and its comparisons. */
  readonly deequ?: readonly string[];
  /** Rule types of AWS Glue's Data Quality Definition Language. */
  readonly dqdl?: readonly string[];
  /** Tests of dbt and, by their own names, of dbt-utils and dbt-expectations. */
  readonly dbt?: readonly string[];
  /** Checks of Assay that ask it without being told to. */
  readonly checks?: readonly string[];
  /** How Assay asks it besides, in words. */
  readonly besides?: string;
}

/** Questions of one kind, under a heading. */
export interface Chapter {
  readonly title: string;
  readonly questions: readonly Question[];
}
