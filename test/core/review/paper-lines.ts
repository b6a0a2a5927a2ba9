import { isSame, type Question } from '../../../src/core/review/derive/judge-row.ts';
import type { LineSuggestion } from '../../../src/core/review/facts.ts';
import type { WantedCorrection } from '../../../src/core/review/suggested-rows.ts';
import type { PaperRow } from './paper-world.ts';

/** The lines of rows that should say something else, as a file of these rows would have them. */
export function paperLines(
  wanted: readonly WantedCorrection[],
  rows: readonly (readonly [id: string, row: PaperRow])[],
  path: string,
  question: Question,
): readonly LineSuggestion[] {
  return wanted.flatMap(({ id, value }) => {
    const index = rows.findIndex(([each]) => each === id);
    const row = rows[index]?.[1];
    if (!row || isSame(value, row.label, question)) return [];
    // The first line is the header.
    const line = index + 2;
    const lineOf = (label: string) => [id, row.text, label].join();
    const texts = { was: lineOf(row.label), text: lineOf(value) };
    return [{ id, value, path, startLine: line, line, ...texts }];
  });
}
