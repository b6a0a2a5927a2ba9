import type { FieldJudge } from '../../schema/compile-field.ts';
import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import type { CheckContext, Violation } from '../check.ts';
import { judgeRows, type RowFault, type RowRule } from '../judge-rows.ts';
import { groupColumn } from './facts/group-column.ts';
import { type ReferenceColumn, referenceColumns } from './facts/reference-columns.ts';
import { schemaFields } from './facts/schema-fields.ts';

/**
 * Says what is wrong with a cell that is not blank, in a few words; undefined where nothing is.
 *
 * @param text Without surrounding space.
 * @param group The group of its row, where the table has groups.
 */
export type CellRule = (text: string, group: string | undefined) => string | undefined;

/**
 * Judges the cells of each column by what is usual in it, on both sides by the same rule. Cells that a schema takes for
 * missing are passed over.
 *
 * @param name Names the rule and its parameters.
 * @param ruleFor Makes the rule for a column; undefined for a column it is not for.
 */
export async function judgeCells(
  context: CheckContext,
  name: string,
  ruleFor: (column: ReferenceColumn) => CellRule | undefined,
): Promise<Violation[]> {
  const ruled = (await referenceColumns(context)).flatMap((column) => {
    const rule = ruleFor(column);
    if (!rule) return [];
    // A rule of one argument does not look at the group.
    const canRemember = rule.length === 1 && isRepetitive(column);
    return [{ column, rule: canRemember ? remembering(rule) : rule }];
  });
  if (ruled.length === 0) return [];
  const fields = schemaFields(context);
  return judgeRows(context, name, (side, table): RowRule => {
    const group = groupColumn(context.roles[side]);
    const rules = ruled.flatMap(({ column, rule }) => {
      const place = column[side];
      return place === undefined
        ? []
        : [{ place, rule, name: columnName(table.columns, place), field: fields.get(column.head) }];
    });
    return ({ cells }) => judgeRow(cells, rules, group);
  });
}

const NO_FAULTS: readonly RowFault[] = [];

/** Cells for each different text, from which on remembering costs less than judging anew. */
const OFTEN = 8;

function isRepetitive({ now: { complete, filled, counts } }: ReferenceColumn): boolean {
  return complete && filled >= counts.size * OFTEN;
}

/** Judges each different text once: a column of few of them repeats each many times. */
function remembering(rule: CellRule): CellRule {
  const judged = new Map<string, string | undefined>();
  return (text) => {
    const known = judged.get(text);
    if (known !== undefined || judged.has(text)) return known;
    const detail = rule(text, undefined);
    judged.set(text, detail);
    return detail;
  };
}

interface PlacedRule {
  readonly place: number;
  readonly rule: CellRule;
  readonly name: string;
  readonly field: FieldJudge | undefined;
}

/** A list only where there is something to say, for this runs for every row. */
function judgeRow(
  cells: readonly Cell[],
  rules: readonly PlacedRule[],
  group: number | undefined,
): readonly RowFault[] {
  const ofRow = group === undefined ? undefined : cellText(cells[group]).trim();
  let faults: RowFault[] | undefined;
  for (const { place, rule, name, field } of rules) {
    const cell = cells[place];
    if (isBlank(cell) || field?.isMissing(cell)) continue;
    const detail = rule(cellText(cell).trim(), ofRow);
    if (detail === undefined) continue;
    faults ??= [];
    faults.push({ column: name, detail });
  }
  return faults ?? NO_FAULTS;
}
