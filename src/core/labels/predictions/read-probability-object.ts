import { type Cell, cellText, Literal } from '../../table/cell.ts';

/**
 * Reads the probabilities of labels that stand in one cell as a JSON object, or as the list of keys and values that a map of
 * a Parquet file is. Undefined where it is neither, or a list says two things of one label. Whatever else than a number
 * stands for one is kept for the reader of probabilities to refuse.
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
    const isWhole = !entries.includes(undefined);
    return isWhole && new Map(entries as [string, Cell][]).size === entries.length
      ? (entries as [string, Cell][])
      : undefined;
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

/** Never written with JSON.stringify: that makes `null` of 1e400, and does not come back from a thousand lists in another. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value;
  return new Literal(typeof value === 'object' && value !== null ? NESTED : String(value));
}

/** Shown for a list or an object. */
const NESTED = '{…}';
