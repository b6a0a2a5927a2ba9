import fc from 'fast-check';
import type { ParseForm } from '../../src/core/table/csv/parse-records.ts';
import { hostileTexts } from '../core/table/csv/hostile-texts.ts';

/** Where a text is edited, and how; by pieces of it that end with a line ending. */
type Edit = readonly [kind: 'drop' | 'double' | 'swap' | 'put', at: number];

/** A hostile text, and the same with some of its lines dropped, doubled, swapped, or others put between them. */
export function editedTexts(form: ParseForm): fc.Arbitrary<readonly [string, string]> {
  const edit: fc.Arbitrary<Edit> = fc.tuple(
    fc.constantFrom('drop', 'double', 'swap', 'put'),
    fc.nat(1000),
  );
  return fc
    .tuple(
      fc.array(hostileTexts(form), { maxLength: 6 }),
      hostileTexts(form),
      fc.array(edit, { maxLength: 6 }),
    )
    .map(([texts, other, edits]) => {
      const base = texts.join('');
      let lines = base.split(/(?<=\n)/);
      for (const [kind, place] of edits) {
        if (lines.length > 0) lines = edited(lines, kind, place % lines.length, other);
      }
      return [base, lines.join('')] as const;
    });
}

function edited(lines: readonly string[], kind: Edit[0], at: number, other: string): string[] {
  const line = lines[at]!;
  const next = lines[at + 1];
  switch (kind) {
    case 'drop':
      return lines.toSpliced(at, 1);
    case 'double':
      return lines.toSpliced(at, 0, line);
    case 'swap':
      return next === undefined ? [...lines] : lines.toSpliced(at, 2, next, line);
    case 'put':
      return lines.toSpliced(at, 0, other);
  }
}
