import type { Problem, ProblemCode } from '../../table/problem.ts';
import { countPhrase } from '../../words/count-phrase.ts';

/** Where ratings may be lost or read as others than were meant; a short row only lacks some. */
const TOLD: Partial<Record<ProblemCode, string>> = {
  'encoding-error': 'bytes that are no text',
  'extra-cell': 'cells beyond the last column',
  'record-error': 'a record that cannot be read',
  'swallowed-rows': 'a quote that may have swallowed rows',
  'unclosed-quote': 'a quote that is never closed',
};

/**
 * What is wrong with a file of ratings as a file, a sentence a kind.
 *
 * @example
 * noteProblems([{ code: 'extra-cell', places: [{ line: 4 }] }])
 * // ['1 place has cells beyond the last column, at line 4: what stands there may count wrongly.']
 */
export function noteProblems(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, places }) => {
    const what = TOLD[code];
    if (what === undefined) return [];
    const line = places[0]?.line;
    const where =
      line === undefined ? '' : `, ${places.length > 1 ? 'the first ' : ''}at line ${line}`;
    return [
      `${countPhrase(Math.max(1, places.length), 'place has', 'places have')} ${what}${where}: what stands there may count wrongly.`,
    ];
  });
}
