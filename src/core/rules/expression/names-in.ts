import { type Expr, nameOf, partsOf, qualifiedName, textOf } from './expr.ts';

/** What an expression reads of a map: everything, or the entries of these names. */
export type NamesRead = 'all' | ReadonlySet<string>;

/** What an expression reads of a row. */
export interface NamesIn {
  /** Columns read by their names alone, and types, which a name stands for where no column has it. */
  readonly columns: ReadonlySet<string>;
  /** Columns read as `row["name"]`. */
  readonly row: NamesRead;
  /** Columns read as `written.name`. */
  readonly written: NamesRead;
  /** Columns read as `old.name`; undefined where `old` is not read at all. */
  readonly old: NamesRead | undefined;
}

/** Finds what an expression reads. Variables of macros, and entries that it only asks after with `has`, are not read. */
export function namesIn(expr: Expr): NamesIn {
  const columns = new Set<string>();
  const maps = { row: new Set<string>(), written: new Set<string>(), old: new Set<string>() };
  const whole = new Set<MapName>();
  let readsOld = false;

  const visit = (part: Expr, bound: ReadonlySet<string>): void => {
    const entry = entryOf(part);
    if (entry && !bound.has(entry.map)) {
      if (entry.map === 'old') readsOld = true;
      if (!entry.isAsked) maps[entry.map].add(entry.name);
      return;
    }
    const name = nameOf(part);
    if (name !== undefined && !bound.has(name)) {
      if (name === 'old') readsOld = true;
      if (isMap(name)) whole.add(name);
      else if (!name.startsWith('@')) columns.add(name);
    }
    if (part.exprKind.case === 'comprehensionExpr') {
      const { iterVar, iterRange } = part.exprKind.value;
      for (const inner of partsOf(part)) {
        visit(inner, inner === iterRange ? bound : new Set([...bound, iterVar]));
      }
      return;
    }
    if (isNullTest(part)) readsOld = true;
    else for (const inner of valuesIn(part)) visit(inner, bound);
  };
  visit(expr, new Set());
  return {
    columns,
    row: whole.has('row') ? 'all' : maps.row,
    written: whole.has('written') ? 'all' : maps.written,
    old: readsOld ? (whole.has('old') ? 'all' : maps.old) : undefined,
  };
}

/** The parts that have values: of `math.abs(x)`, `math` is none. */
function valuesIn(part: Expr): readonly Expr[] {
  return qualifiedName(part) === undefined ? partsOf(part) : partsOf(part).slice(1);
}

type MapName = 'row' | 'written' | 'old';

interface Entry {
  readonly map: MapName;
  readonly name: string;
  /** Whether `has` asks if it is there. */
  readonly isAsked: boolean;
}

/** `row.name`, `row["name"]` and the same of the other maps. */
function entryOf({ exprKind }: Expr): Entry | undefined {
  if (exprKind.case === 'selectExpr') {
    const { operand, field, testOnly } = exprKind.value;
    const map = operand && nameOf(operand);
    return isMap(map) ? { map, name: field, isAsked: testOnly } : undefined;
  }
  if (exprKind.case !== 'callExpr' || exprKind.value.function !== '_[_]') return undefined;
  const [of, key] = exprKind.value.args;
  const [map, name] = [of && nameOf(of), key && textOf(key)];
  return isMap(map) && name !== undefined ? { map, name, isAsked: false } : undefined;
}

const isMap = (name: string | undefined): name is MapName =>
  name === 'row' || name === 'written' || name === 'old';

/** `old == null`, which reads no entry. */
function isNullTest({ exprKind }: Expr): boolean {
  if (exprKind.case !== 'callExpr') return false;
  const { function: name, args } = exprKind.value;
  if (name !== '_==_' && name !== '_!=_') return false;
  return args.some((arg) => nameOf(arg) === 'old') && args.some(isNull);
}

const isNull = ({ exprKind }: Expr) =>
  exprKind.case === 'constExpr' && exprKind.value.constantKind.case === 'nullValue';
