import type { Diff } from '../diff/diff.ts';
import { type Cell, cellText, isBlank } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { DatasetPolicy } from './dataset-policy.ts';
import { NO_ROLES, type Roles } from './roles.ts';

/** Rows that inference looks at. */
const SAMPLE_ROWS = 1000;
/** Fewer values show nothing. */
const LEAST_VALUES = 20;

const LABEL_NAMES =
  /^(?:label|class|category|target|intent|sentiment|topic|gold|ground_?truth|y)(?:_?(?:name|id))?$/i;
/** A label's values come back: at most this share of them are different. */
const MOST_LABELS = 0.5;
const LONGEST_LABEL = 80;
const DECIMAL = /^\s*[-+]?\d+[.,]\d+\s*$/;

/** Running text has words, and seldom says the same twice. */
const LEAST_WORDS = 4;
const LEAST_TEXTS = 0.5;
/** A web address holds words and is no running text. */
const ADDRESS = /\b[a-z][a-z+.-]{1,20}:\/\/\S+/gi;

/** The roles of the columns on both sides: the config's names, else what head's names and values suggest. */
export async function findRoles(
  dataset: DatasetPolicy,
  head: Table,
  base?: Table,
  diff?: Diff,
): Promise<{ base: Roles; head: Roles }> {
  const ofHead = await rolesOf(dataset, head);
  if (!base) return { base: NO_ROLES, head: ofHead };
  if (!diff) return { base: await rolesOf(dataset, base), head: ofHead };
  const toBase = new Map(diff.columns.pairs.map((pair) => [pair.head, pair.base]));
  return { base: mapRoles(ofHead, (column) => toBase.get(column)), head: ofHead };
}

async function rolesOf(dataset: DatasetPolicy, table: Table): Promise<Roles> {
  const named = (name: string | undefined) => {
    const column = name === undefined ? -1 : table.columns.indexOf(name);
    return column === -1 ? undefined : column;
  };
  const { source } = dataset;
  const text = dataset.text.flatMap((name) => named(name) ?? []);
  const label = named(dataset.label);
  const given = compact({
    label,
    text,
    source: named(source && 'column' in source ? source.column : undefined),
    annotator: named(dataset.annotator),
    group: named(dataset.group),
    time: named(dataset.time),
    inferred: [],
  });
  const needsLabel = dataset.label === undefined;
  const needsText = dataset.text.length === 0;
  const tooFew = table.rowCount < LEAST_VALUES;
  return (needsLabel || needsText) && !tooFew
    ? inferRoles(given, table, { needsLabel, needsText })
    : given;
}

async function inferRoles(
  given: Roles,
  table: Table,
  { needsLabel, needsText }: { needsLabel: boolean; needsText: boolean },
): Promise<Roles> {
  const cells = await sampleColumns(table);
  const isLabel = (column: number) =>
    LABEL_NAMES.test(table.columns[column] ?? '') && looksLikeLabels(cells[column] ?? []);
  const label = needsLabel ? table.columns.findIndex((_, column) => isLabel(column)) : -1;
  const taken = new Set([given.label, label, given.source, given.annotator, given.group]);
  const text = needsText
    ? table.columns.flatMap((_, column) =>
        !taken.has(column) && looksLikeText(cells[column] ?? []) ? [column] : [],
      )
    : [];
  return {
    ...given,
    ...(label === -1 ? {} : { label }),
    ...(text.length === 0 ? {} : { text }),
    inferred: [
      ...(label === -1 ? [] : ['label' as const]),
      ...(text.length ? ['text' as const] : []),
    ],
  };
}

async function sampleColumns(table: Table): Promise<Cell[][]> {
  const columns: Cell[][] = table.columns.map(() => []);
  const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) =>
    Math.floor((i * table.rowCount) / Math.min(SAMPLE_ROWS, table.rowCount)),
  );
  for await (const rows of table.read(wanted)) {
    for (const { cells } of rows) columns.forEach((column, i) => void column.push(cells[i]));
  }
  return columns;
}

function looksLikeLabels(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  if (texts.length < LEAST_VALUES) return false;
  // A measured value may be called `y` as well.
  if (texts.some((text) => text.length > LONGEST_LABEL || DECIMAL.test(text))) return false;
  return new Set(texts).size <= texts.length * MOST_LABELS;
}

function looksLikeText(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  if (texts.length < LEAST_VALUES || texts.length < cells.length / 2) return false;
  const words = texts.map(
    (text) => text.replace(ADDRESS, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0,
  );
  const mean = words.reduce((sum, count) => sum + count, 0) / texts.length;
  return mean >= LEAST_WORDS && new Set(texts).size >= texts.length * LEAST_TEXTS;
}

function mapRoles(roles: Roles, to: (column: number) => number | undefined): Roles {
  const map = (column: number | undefined) => (column === undefined ? undefined : to(column));
  return compact({
    label: map(roles.label),
    text: roles.text.flatMap((column) => to(column) ?? []),
    source: map(roles.source),
    annotator: map(roles.annotator),
    group: map(roles.group),
    time: map(roles.time),
    inferred: roles.inferred,
  });
}

/** Leaves out the roles that no column has. */
function compact(roles: { [Role in keyof Roles]: Roles[Role] | undefined }): Roles {
  return Object.fromEntries(
    Object.entries(roles).filter(([, column]) => column !== undefined),
  ) as unknown as Roles;
}
