/** Something wrong in a suite file. */
export interface SuiteFault {
  /** Where, as a JSON pointer, e.g. `/expectations/3/kwargs/min_val`; empty for the file as a whole. */
  readonly pointer: string;
  /** 1-based line of the file; left out where there is no file. */
  readonly line?: number;
  /** One sentence without its end; may quote the file. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly hint?: string;
}
