import type { ChangeName, ClassName } from '../page-data.ts';

/** What the reader asked to see; an empty text or list lets everything pass. */
export interface Filters {
  readonly text: string;
  readonly dataset: string;
  readonly column: string;
  readonly check: string;
  readonly changes: readonly ChangeName[];
  readonly classes: readonly ClassName[];
}

export const NO_FILTERS: Filters = {
  text: '',
  dataset: '',
  column: '',
  check: '',
  changes: [],
  classes: [],
};

/** Whether any filter is set. */
export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some((value) => value.length > 0);
}

/** A list with `value` in it where it was not, and without it where it was. */
export function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
