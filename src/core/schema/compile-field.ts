import type { Pattern } from '../pattern/compile-pattern.ts';
import type { Cell } from '../table/cell.ts';
import type { Format } from '../table/dialect.ts';
import { compileRules } from './compile-rules.ts';
import type { Rule } from './constraints/rule.ts';
import { createType } from './create-type.ts';
import type { FieldType, PresentCell } from './field-type.ts';
import { rememberCells } from './remember-cells.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { SchemaField } from './schema-field.ts';

/** What is wrong with a cell. */
export interface CellFault {
  readonly kind: 'type' | 'constraint';
  /** What it should be, to follow `expected`. */
  readonly expected: string;
}

/** A text that only a worker can match. */
export interface OpenMatch {
  readonly pattern: Pattern;
  readonly text: string;
  readonly expected: string;
}

/** A field of a schema, ready to judge cells. */
export interface FieldJudge {
  readonly field: SchemaField;
  /** Whether a cell has no value: null, no cell at all, or one of the missing values. */
  isMissing(cell: Cell): boolean;
  /**
   * What is wrong with a cell in a file of a format; undefined where nothing is.
   *
   * @param leave told a text of which a pattern of the field cannot be told here
   */
  judge(cell: Cell, format: Format, leave: (match: OpenMatch) => void): CellFault | undefined;
  /**
   * A text that two cells share exactly where their values are equal; undefined for a missing value, and for a cell
   * that is not of the type, which is told as such.
   */
  identify(cell: Cell): string | undefined;
}

/** Compiles a field once, for cells of any number of files. */
export function compileField(field: SchemaField): {
  judge: FieldJudge;
  faults: readonly SchemaFault[];
} {
  const type = createType(field);
  const { rules, faults } = compileRules(field, type);
  const missing = new Set(field.missingValues);
  const isMissing = (cell: Cell) => {
    if (cell === undefined) return true;
    if (typeof cell === 'string') return missing.has(cell);
    return (
      cell.text === 'null' ||
      (missing.size > 0 && /^[-\d]/.test(cell.text) && missing.has(cell.text))
    );
  };
  const required: CellFault = { kind: 'constraint', expected: 'a value, which is required' };
  const notOfType: CellFault = { kind: 'type', expected: type.expects };
  const judgeAfresh: FieldJudge['judge'] = (cell, format, leave) => {
    if (cell === undefined || isMissing(cell))
      return field.constraints.required ? required : undefined;
    if (typeof cell === 'string' && type.takesText && !type.takesText(cell, format))
      return notOfType;
    const value = readCell(cell, type, STORING.has(format));
    return value === undefined ? notOfType : judgeValue(value, rules, leave);
  };
  const judge = rememberCells(judgeAfresh);
  const identify = (cell: Cell) => {
    const value = cell === undefined || isMissing(cell) ? undefined : readCell(cell, type, true);
    return value === undefined ? undefined : type.identify(value);
  };
  return { judge: { field, isMissing, judge, identify }, faults };
}

/** Formats that have dates and times of their own. */
const STORING: ReadonlySet<Format> = new Set(['xlsx', 'parquet']);

function readCell(cell: PresentCell, type: FieldType, isStored: boolean): unknown {
  const value = type.read(cell);
  if (value !== undefined || !isStored || typeof cell !== 'string') return value;
  return type.readStored?.(cell);
}

function judgeValue(
  value: unknown,
  rules: readonly Rule[],
  leave: (match: OpenMatch) => void,
): CellFault | undefined {
  let expected = '';
  for (const rule of rules) {
    const holds = rule.holds(value);
    if (holds === undefined && rule.pattern) {
      leave({ pattern: rule.pattern, text: String(value), expected: rule.expects });
    } else if (!holds) {
      expected += expected === '' ? rule.expects : `, and ${rule.expects}`;
    }
  }
  return expected === '' ? undefined : { kind: 'constraint', expected };
}
