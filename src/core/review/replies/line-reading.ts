import type { ReplyAnswer } from './reply.ts';

/** What one line says; nothing in it: it is no answer and does not mean to be one. */
export interface LineReading {
  readonly answers: readonly Omit<ReplyAnswer, 'line'>[];
  /** Messages for people. */
  readonly problems: readonly string[];
}

/** Prose, or nothing. */
export const NOTHING: LineReading = { answers: [], problems: [] };

export const problem = (message: string): LineReading => ({ answers: [], problems: [message] });
