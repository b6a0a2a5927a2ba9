import { ThinnedSample } from '../../../statistics/thinned-sample.ts';

/** Each column's numbers by group, ascending: an even part of them where they are many. */
export type GroupNumbers = ReadonlyMap<string, readonly (Float64Array | undefined)[]>;

/** A column of more groups than this tells entities apart, not kinds. */
const MOST_GROUPS = 50;

/** Numbers kept of one column in one group. */
const MOST_NUMBERS = 512;

/** Gathers the numbers of each group. */
export class GroupNumbersBuilder {
  #groups: Map<string, (ThinnedSample | undefined)[]> | undefined = new Map();

  add(group: string, column: number, value: number): void {
    if (!this.#groups) return;
    let columns = this.#groups.get(group);
    if (!columns) {
      columns = [];
      this.#groups.set(group, columns);
      if (this.#groups.size > MOST_GROUPS) {
        this.#groups = undefined;
        return;
      }
    }
    columns[column] ??= new ThinnedSample(MOST_NUMBERS);
    columns[column].add(value);
  }

  /** Undefined where there are too many groups. */
  finish(): GroupNumbers | undefined {
    if (!this.#groups) return undefined;
    return new Map(
      [...this.#groups].map(([group, samples]) => [
        group,
        Array.from(samples, (sample) => sample?.sorted()),
      ]),
    );
  }
}
