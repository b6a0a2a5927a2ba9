import { bareLogin } from '../bare-login.ts';
import { type Assignment, type AssignmentInput, assignRows } from './assign-rows.ts';

/** What an expert leaves: they passed, were late, or left the pool. */
export interface Leaving {
  readonly login: string;
  /** Their rows that are answered: these stay theirs. */
  readonly answered: ReadonlySet<string>;
}

/** Who gets an expert's rows. */
export interface Move extends Assignment {
  /** Rows the expert is no longer asked about, in the order of `rows`. */
  readonly moved: readonly string[];
}

/**
 * Who is asked next about what an expert leaves unanswered: as few people as can be, never somebody who was asked about
 * the row before. Rows that are answered, and those of others, stay as they are.
 */
export function nextExpert(input: AssignmentInput, { login, answered }: Leaving): Move {
  const who = bareLogin(login);
  const isTheirs = (one: string) => bareLogin(one) === who;
  const rows = input.rows.filter(
    ({ id }) => !answered.has(id) && (input.taken.get(id) ?? []).some(isTheirs),
  );
  const moved = rows.map(({ id }) => id);
  const taken = new Map(input.taken);
  const released = new Map(input.released);
  for (const id of moved) {
    taken.set(
      id,
      (input.taken.get(id) ?? []).filter((one) => !isTheirs(one)),
    );
    released.set(id, [...(input.released.get(id) ?? []), login]);
  }
  return { ...assignRows({ ...input, rows, taken, released }), moved };
}
