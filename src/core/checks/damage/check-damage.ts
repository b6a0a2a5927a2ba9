import type { DamageKind } from '../../diff/classify/cell-class.ts';
import type { Diff } from '../../diff/diff.ts';
import type { Check, Violation } from '../check.ts';
import { changedCells } from '../columns/changed-cells.ts';
import { showCellChange } from './show-cell-change.ts';

/** What a check on one kind of damage says; the rest is the same for all. */
export interface DamageCheck extends Pick<Check, 'title' | 'about' | 'caveat' | 'hint'> {
  readonly kind: DamageKind;
  /** The finding's sentence for so many cells of a column. */
  sentence(count: number, column: string): string;
}

/** A check on one kind of damage that this change did to cells, named after the kind. */
export function checkDamage({ kind, sentence, ...texts }: DamageCheck): Check {
  return {
    name: kind,
    ...texts,
    severity: 'error',
    dimension: 'accuracy',
    peers: [],
    parameters: {},
    find: async ({ diff }) => (diff ? damagedCells(diff, kind) : []),
    describe: (violations, column) => sentence(violations.length, column ?? ''),
  };
}

function damagedCells(diff: Diff, kind: DamageKind): Violation[] {
  const found: Violation[] = [];
  for (const { index, column, cell } of changedCells(diff)) {
    if (cell.class.kind !== kind) continue;
    const detail = showCellChange(cell.base, cell.head);
    found.push({ side: 'head', index, column, detail, byChange: true });
  }
  return found;
}
