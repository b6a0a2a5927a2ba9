import { describe, expect, it } from 'vitest';
import type { CellClass } from '../../../../src/core/diff/classify/cell-class.ts';
import type { ClassifyOptions } from '../../../../src/core/diff/classify/cell-pair.ts';
import { classifyCellChange } from '../../../../src/core/diff/classify/classify-cell-change.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';

/** Base, head, and what the caller knows about the column. */
export type Example = readonly [base: Cell, head: Cell, options?: ClassifyOptions];

/** Tests that every example of a table is of one kind. */
export function itClassifies(kind: CellClass['kind'], examples: readonly Example[]): void {
  describe(`is ${kind}`, () => {
    it.each(examples.map((example) => [title(example), ...example] as const))(
      '%s',
      (_title, base, head, options) => {
        expect(classifyCellChange(base, head, options).kind).toBe(kind);
      },
    );
  });
}

function title([base, head, options]: Example): string {
  const text = `${JSON.stringify(base) ?? 'missing'} → ${JSON.stringify(head) ?? 'missing'}`;
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return options ? `${shown} ${JSON.stringify(options)}` : shown;
}
