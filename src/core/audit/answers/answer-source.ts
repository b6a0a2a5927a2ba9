import type { AnswerLine } from '../packet.ts';

/** A file of answers as it came back. */
export interface AnswerSource {
  /** As the user knows it. */
  readonly name: string;
  /** The expert that the file says it is of, or is named after; undefined where neither tells. */
  readonly expert?: string | undefined;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends AnswerLine {
  /** 1-based line of the file; of an export, the number of the answer. */
  readonly line: number;
}
