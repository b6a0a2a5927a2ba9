import type { Condition, Operand } from './condition.ts';

/** The names of the columns that a condition reads; a name may repeat. */
export function columnsOfCondition(condition: Condition): string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(columnsOfCondition);
    case 'not':
      return columnsOfCondition(condition.part);
    case 'compare':
      return [...columnOf(condition.left), ...columnOf(condition.right)];
    case 'in':
      return columnOf(condition.operand);
    case 'null':
    case 'true':
    case 'text':
      return [condition.column];
  }
}

const columnOf = (operand: Operand) => ('column' in operand ? [operand.column] : []);
