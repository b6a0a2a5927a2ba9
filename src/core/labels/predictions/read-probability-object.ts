import { type Cell, cellText, Literal } from '../../table/cell.ts';

/**
 * Reads the probabilities of labels that stand in one cell as a JSON object, or as the list of keys and values that a map of
 * a Parquet file is. Undefined where it is neither.
 *
 * @example
 * readProbabilityObject('{"shoe": 0.75, "boot": 0.25}')
 * // [['shoe', new Literal('0.75')], ['boot', new Literal('0.25')]]
 */
export function readProbabilityObject(cell: Cell): [string, Cell][] | undefined {
  const value = parsed(cellText(cell));
  if (Array.isArray(value)) {
    const entries = value.map((item) =>
      isObject(item) && typeof item['key'] === 'string'
        ? ([item['key'], cellOf(item['value'])] as [string, Cell])
        : undefined,
    );
    return entries.includes(undefined) ? undefined : (entries as [string, Cell][]);
  }
  if (!isObject(value)) return undefined;
  return Object.entries(value).map(([label, each]) => [label, cellOf(each)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const cellOf = (value: unknown): Cell =>
  typeof value === 'string' ? value : new Literal(JSON.stringify(value ?? null));
