/** What closed a record: a line feed, both, a carriage return, or the end of the file. */
export type RecordEnding = 'lf' | 'crlf' | 'cr' | 'none';

/** Records by what closed them. */
export type LineEndings = Record<RecordEnding, number>;

/** A record that was found in a delimited text, as bytes. */
export interface SplitRecord {
  readonly start: number;
  /** After its last byte, its line ending not counted. */
  readonly end: number;
  readonly cells: number;
  readonly quotedCells: number;
  /** Line ends inside of its quoted cells. */
  readonly innerLines: number;
  readonly ending: RecordEnding;
  /**
   * `unclosed`: it holds a quote that is never closed, and its quotes are read as text. `swallowed`: a quoted cell of it
   * spans what reads as whole records.
   */
  readonly trouble?: 'unclosed' | 'swallowed';
}

/** Where records go as they are found, in order. */
export interface RecordSink {
  /** Takes a record; false where no further one is wanted. */
  record(record: SplitRecord): boolean;
}
