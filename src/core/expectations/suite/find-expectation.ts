import { suggestWord } from '../../words/suggest-word.ts';
import type { Expectation } from '../define/expectation.ts';
import { REFUSED } from '../refused.ts';
import { EXPECTATIONS } from '../registry.ts';
import type { PlacedFault } from './read-entry.ts';

/**
 * The expectation of a name, or why there is none. Suites also name expectations by their classes
 * (`ExpectColumnToExist`), and 0.x wrote `A` and `B` of pairs as capitals.
 */
export function findExpectation(
  type: string,
  typeKey: string,
): { readonly expectation: Expectation } | PlacedFault {
  const name = snakeCase(type);
  const expectation = EXPECTATIONS.get(name);
  if (expectation) return { expectation };
  const path = [typeKey];
  const refused = REFUSED.get(name);
  if (refused !== undefined) {
    return { path, message: `\`${type}\` cannot be run on a file`, hint: refused };
  }
  const meant = suggestWord(name, [...EXPECTATIONS.keys()]);
  return {
    path,
    message: `\`${type}\` is not an expectation that is known`,
    hint:
      meant === undefined
        ? 'They are listed in docs/expectations.md.'
        : `Did you mean \`${meant}\`?`,
  };
}

/** `ExpectColumnKLDivergenceToBeLessThan` is `expect_column_kl_divergence_to_be_less_than`. */
function snakeCase(name: string): string {
  if (name.includes('_') || name.length > 200) return name.toLowerCase();
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
