import * as catalogue from './catalogue.ts';
import type { Check } from './check.ts';

/** Every check, in the order of their names. To add one, export it in `catalogue.ts`. */
export const CHECKS: readonly Check[] = Object.values(catalogue).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
