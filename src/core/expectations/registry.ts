import * as catalogue from './catalogue.ts';
import type { Expectation } from './define/expectation.ts';

/** Every expectation by its name, sorted. To add one, export it in `catalogue.ts`. */
export const EXPECTATIONS: ReadonlyMap<string, Expectation> = new Map(
  Object.values(catalogue)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((expectation) => [expectation.name, expectation]),
);
