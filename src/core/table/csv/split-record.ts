/** One record as the splitter found it. Offsets are bytes of the source. */
export interface SplitRecord {
  readonly start: number;
  /** After the last byte, the line ending not counted. */
  readonly end: number;
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly cells: number;
  readonly quotedCells: number;
  /** 64-bit hash of its bytes. */
  readonly low: number;
  readonly high: number;
  /**
   * `unclosed`: a quote opened here is never closed, so the record was read as one line without quotes.
   * `swallowed`: a quoted cell spans lines each of which reads as a whole record.
   */
  readonly trouble?: 'unclosed' | 'swallowed';
}

/** How many records ended with each line ending. */
export interface LineEndings {
  lf: number;
  crlf: number;
  cr: number;
  /** The last record ends with the file. */
  none: number;
}
