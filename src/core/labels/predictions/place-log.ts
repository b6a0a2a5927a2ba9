/** Where in a file something was seen, and what. */
export interface SeenPlace {
  /** 0-based row of the file; left out for what is about a column. */
  readonly row?: number;
  /** A few words out of data: a key, a column and its value. */
  readonly text: string;
}

/** How often something was seen, and the first places. */
export interface Seen {
  readonly count: number;
  readonly first: readonly SeenPlace[];
}

const MOST_PLACES = 5;

/** Counts what is seen by its kind, and keeps the first places of each. */
export class PlaceLog<Kind extends string> {
  readonly #seen = new Map<Kind, { count: number; first: SeenPlace[] }>();

  add(kind: Kind, place: SeenPlace): void {
    const seen = this.#seen.get(kind) ?? { count: 0, first: [] };
    seen.count++;
    if (seen.first.length < MOST_PLACES) seen.first.push(place);
    this.#seen.set(kind, seen);
  }

  get(kind: Kind): Seen | undefined {
    return this.#seen.get(kind);
  }

  /** In the order in which kinds were first seen. */
  entries(): [Kind, Seen][] {
    return [...this.#seen];
  }
}
