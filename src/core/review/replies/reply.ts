import type { AskedColumn } from '../../audit/packet.ts';
import type { Answer } from '../../labels/answer.ts';

/** What has to be known to understand a comment. */
export interface ReplyContext {
  /** E.g. `assay`: `/assay …` and `@assay …` speak to it. */
  readonly slug: string;
  /** The rows that the comment's author is asked about, by their numbers; empty: they are not asked. */
  readonly rows: ReadonlyMap<number, AskedColumn>;
}

/** What a comment says to Assay. */
export interface Reply {
  /** In the order of the text; a number that comes twice counts as it was said last. */
  readonly answers: readonly ReplyAnswer[];
  readonly commands: readonly ReplyCommand[];
  /** Lines that speak to Assay, or clearly mean to answer, and that were not understood. */
  readonly problems: readonly ReplyProblem[];
}

export interface ReplyAnswer {
  readonly n: number;
  readonly answer: Exclude<Answer, { kind: 'none' | 'unknown' }>;
  readonly note?: string;
  /** 1-based, of the comment. */
  readonly line: number;
}

/** A command whose name is known. */
export interface ReplyCommand {
  readonly name: string;
  /** What follows the name, trimmed. */
  readonly rest: string;
  readonly line: number;
}

export interface ReplyProblem {
  readonly line: number;
  /** The line as it was written, cut. */
  readonly text: string;
  /** What is wrong and what was expected, for people; not escaped. */
  readonly message: string;
}
