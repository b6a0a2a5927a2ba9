/**
 * What can be wrong with a file as a file. Names follow Frictionless where it has one.
 * A problem is a value: the rest of the file is still read, as far as it can be.
 */
export type ProblemCode =
  | 'blank-label'
  | 'blank-row'
  | 'compression-error'
  | 'duplicate-label'
  | 'dvc-pointer'
  | 'empty-file'
  | 'encoding-error'
  | 'extra-cell'
  | 'format-error'
  | 'lfs-pointer'
  | 'link-not-followed'
  | 'missing-cell'
  | 'no-rows'
  | 'record-error'
  | 'swallowed-rows'
  | 'unclosed-quote';

/** One place where a problem shows. */
export interface Place {
  /** 0-based row; left out for a problem of the file or its header. */
  readonly index?: number;
  /** 1-based line of the text file. */
  readonly line?: number;
  /** What was seen there, in a few words, e.g. `5 cells instead of 3`. */
  readonly detail?: string;
}

/** All places where one kind of problem shows in one file (and column, where it is about one). */
export interface Problem {
  readonly code: ProblemCode;
  /** The column's name, or its position such as `column 3` where it has none. */
  readonly column?: string;
  readonly places: readonly Place[];
}

/** Collects problems while a file is read; one {@link Problem} a code and column. */
export class ProblemLog {
  readonly #byKind = new Map<string, { code: ProblemCode; column?: string; places: Place[] }>();

  add(code: ProblemCode, place: Place = {}, column?: string): void {
    const kind = `${code}\u0000${column ?? ''}`;
    let problem = this.#byKind.get(kind);
    if (!problem) {
      problem = { code, places: [], ...(column === undefined ? {} : { column }) };
      this.#byKind.set(kind, problem);
    }
    problem.places.push(place);
  }

  /** The problems so far, ordered by code, then column. */
  list(): Problem[] {
    return [...this.#byKind.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, p]) => p);
  }
}
