import type { KeyReference } from '../../schema/file-schema.ts';
import type { Table } from '../../table/table.ts';
import { listNames } from '../../words/list-names.ts';
import type { CheckContext, Violation } from '../check.ts';
import { comparableColumns } from './comparable-columns.ts';
import { showKey } from './key-columns.ts';
import { type RowsByKey, scanReferences } from './scan-references.ts';

type Side = 'base' | 'head';

/** Both ends of a foreign key on one side. */
interface BothEnds {
  readonly rows: RowsByKey;
  /** One for each file referred to. */
  readonly known: readonly RowsByKey[];
  /** What the file calls the columns of the key. */
  readonly names: readonly string[];
}

/** Rows of the file that refer to nothing, on both sides. A reference that was good in base broke by this change. */
export async function findOrphans(
  reference: KeyReference,
  context: CheckContext,
): Promise<Violation[]> {
  const { base, head } = context;
  const [before, now] = await Promise.all([
    base && readEnds('base', base, reference, context),
    readEnds('head', head, reference, context),
  ]);
  if (typeof now === 'string') return cannotTell(now, before === now);
  if (!now) return [];
  const old = typeof before === 'object' ? before : undefined;
  return [
    ...(old ? orphans('base', old, reference, []) : []),
    ...orphans('head', now, reference, old?.known ?? []),
  ];
}

/** What is wrong with the reference as a whole; old debt where it was so in base. */
function cannotTell(detail: string, sameInBase: boolean): Violation[] {
  if (!sameInBase) return [{ side: 'head', detail, byChange: true }];
  return [
    { side: 'base', detail },
    { side: 'head', detail },
  ];
}

/** Undefined where the file lacks a column of the key; words where what it refers to cannot be read. */
async function readEnds(
  side: Side,
  table: Table,
  { key, target }: KeyReference,
  { scans, files, schema }: CheckContext,
): Promise<BothEnds | string | undefined> {
  const own = schema?.table;
  if (!own) return undefined;
  const paths = target?.paths ?? [];
  const tables = target ? await Promise.all(paths.map((path) => files.table(side, path))) : [table];
  const targets = tables.filter((one) => one !== undefined);
  if (targets.length < Math.max(tables.length, 1)) {
    const unread = paths.filter((_, i) => tables[i] === undefined);
    return `${listNames(unread)}, which the schema refers to, is not there or cannot be read`;
  }
  const schemaOf = target ? target.schema : own;
  const pairs = targets.map((one) =>
    comparableColumns(key.fields, own, table, key.reference.fields, schemaOf, one),
  );
  const [first] = pairs;
  // A column that is not there is a finding of its own.
  if (!first || pairs.some((pair) => !pair)) return undefined;
  const [rows, ...known] = await Promise.all([
    scanReferences(scans, table, first.from),
    ...pairs.map((pair, i) => scanReferences(scans, targets[i]!, pair!.to)),
  ]);
  return { rows, known, names: first.from.map(({ name }) => name) };
}

function orphans(
  side: Side,
  { rows, known, names }: BothEnds,
  { key, target }: KeyReference,
  knownBefore: readonly RowsByKey[],
): Violation[] {
  const column = names.length === 1 ? { column: names[0]! } : {};
  const fields = key.reference.fields.join(' and ');
  const what = target ? `${fields} of ${key.reference.resource}` : fields;
  const found: Violation[] = [];
  for (const identity of rows.keys()) {
    if (known.some((one) => one.has(identity))) continue;
    const wasKnown = knownBefore.some((one) => one.has(identity));
    const detail = `no ${what} is ${showKey(identity, names.length)}${wasKnown ? ' any more' : ''}`;
    const lost = wasKnown ? { byChange: true } : {};
    for (const index of rows.rowsOf(identity))
      found.push({ side, index, detail, ...column, ...lost });
  }
  return found;
}
