import type { ConfiguredExpectation } from './configured-expectation.ts';

/** What two expectations have in common that ask for the same, wherever they are written. */
export function sameExpectation({
  expectation,
  kwargs,
}: Pick<ConfiguredExpectation, 'expectation' | 'kwargs'>): string {
  return JSON.stringify([expectation.name, kwargs]);
}
