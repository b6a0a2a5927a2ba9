import type { ReadAnswer } from './counted-answer.ts';
import type { ReadReply } from './read-replies.ts';

/** Answers that count, by row and then by expert: the last one of each. */
export class RowAnswers {
  readonly #answers = new Map<string, Map<string, ReadAnswer>>();

  constructor(replies: readonly ReadReply[]) {
    for (const { answers } of replies) {
      for (const answer of answers) {
        if (answer.outcome !== 'kept') continue;
        const { dataset, round, id, content } = answer.row;
        const key = keyOf(dataset, round, id, content);
        const ofRow = this.#answers.get(key) ?? new Map<string, ReadAnswer>();
        this.#answers.set(key, ofRow);
        ofRow.set(answer.expert.toLowerCase(), answer);
      }
    }
  }

  /** The answers to a row as it is: those to what it was before an edit of its shown cells are others. */
  of(
    dataset: string,
    round: number,
    row: { readonly id: string; readonly content: string },
  ): readonly ReadAnswer[] {
    return [...(this.#answers.get(keyOf(dataset, round, row.id, row.content))?.values() ?? [])];
  }
}

function keyOf(dataset: string, round: number, id: string, content: string): string {
  return JSON.stringify([dataset, round, id, content]);
}
