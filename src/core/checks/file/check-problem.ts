import type { Diff } from '../../diff/diff.ts';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import type { Table } from '../../table/table.ts';
import type { Check, Violation } from '../check.ts';

/** What a check on one kind of file problem says; the rest is the same for all. */
export interface ProblemCheck
  extends Pick<Check, 'title' | 'severity' | 'dimension' | 'about' | 'caveat' | 'hint' | 'peers'> {
  readonly code: ProblemCode;
  /** The finding's sentence for so many places, and the column where the problem is about one. */
  sentence(count: number, column: string): string;
}

/** A check on one kind of problem that the reader met in the file, named after the problem's code. */
export function checkProblem({ code, sentence, ...texts }: ProblemCheck): Check {
  return {
    name: code,
    ...texts,
    parameters: {},
    find: async ({ base, head, diff }) => {
      const ofHead = violationsOf(head, code, 'head');
      if (!base) return ofHead;
      const ofBase = violationsOf(base, code, 'base');
      return [...ofBase, ...(diff ? markCaused(ofHead, ofBase, diff) : ofHead)];
    },
    describe: (violations, column) => sentence(violations.length, column ?? ''),
  };
}

function violationsOf(table: Table, code: ProblemCode, side: 'base' | 'head'): Violation[] {
  return table.problems
    .filter((problem) => problem.code === code)
    .flatMap((problem) => placesOf(problem, side));
}

function placesOf({ column, places }: Problem, side: 'base' | 'head'): Violation[] {
  return places.map((place) => ({ side, ...(column === undefined ? {} : { column }), ...place }));
}

/**
 * A row nobody touched can still turn bad, as when the header gains a column that the row has no cell for.
 * So a row whose counterpart in base had no such problem is this change's doing.
 */
function markCaused(
  ofHead: readonly Violation[],
  ofBase: readonly Violation[],
  diff: Diff,
): Violation[] {
  const badInBase = new Set(ofBase.map(({ index }) => index));
  return ofHead.map((violation) => {
    const caused =
      violation.index !== undefined && !badInBase.has(diff.headToBase[violation.index]);
    return caused ? { ...violation, byChange: true } : violation;
  });
}
