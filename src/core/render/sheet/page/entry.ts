/** A text with the time of its latest change in milliseconds; 0 where it never changed. */
export interface Stamped {
  readonly text: string;
  readonly at: number;
}

/** What an expert said of one row, and how long they looked at it. */
export interface Entry {
  readonly answer: Stamped;
  readonly note: Stamped;
  /** Summed over visits. */
  readonly seconds: number;
}

/** By the code of the row; a row without an entry was never visited. */
export type Entries = ReadonlyMap<string, Entry>;

export const NO_ENTRY: Entry = {
  answer: { text: '', at: 0 },
  note: { text: '', at: 0 },
  seconds: 0,
};
