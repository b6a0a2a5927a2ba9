import { type Cell, cellText, isBlank } from '../table/cell.ts';

/** Columns that may be the key. */
export interface KeyCandidate {
  readonly columns: readonly { readonly base: number; readonly head: number }[];
  /** 0 for a name that says key, 1 for one that may, 2 for any other. */
  readonly rank: number;
}

const LONG_TEXT = 128;

/**
 * How much a column's name says that it is the key: 0 `id`, `key`, `uuid`, named after the file, or the
 * identifier of something in the first column; 1 a code or an identifier elsewhere; 2 anything else.
 *
 * @param file The file's name without folder and extension.
 * @param first Whether it is the first column.
 *
 * @example
 * rankName('ticket_id', 'tickets') // 0
 * rankName('customer_id', 'tickets') // 1
 */
export function rankName(column: string, file = '', first = false): number {
  const name = column
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (/^(id|key|uuid|guid|pk|_id|row_id|record_id)$/.test(name)) return 0;
  const thing = file
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .split('.')[0]!;
  const singular = [
    thing,
    thing.replace(/s$/, ''),
    thing.replace(/es$/, ''),
    thing.replace(/ies$/, 'y'),
  ];
  if (
    thing !== '' &&
    singular.some((one) => name === `${one}_id` || name === `${one}_key` || name === `${one}_code`)
  ) {
    return 0;
  }
  if (/^(code|sku|isbn|issn|doi|iso|symbol|ticker|slug|number|no|nr|ref|reference)$/.test(name))
    return 1;
  if (/_(id|key|uuid|guid)$/.test(name)) return first ? 0 : 1;
  if (/_(code|no|number|sku|ref)$/.test(name)) return 1;
  return 2;
}

/**
 * Whether a column's values can be a key at all: no decimal numbers, no long text, and no bare row counter
 * (1, 2, 3 … under a name that does not say key), since an inserted row would change every key after it.
 *
 * @param cells The column's first cells, in the file's order.
 */
export function isKeyable(cells: readonly Cell[], rank: number): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  if (texts.length === 0) return false;
  if (texts.some((text) => text.length > LONG_TEXT)) return false;
  if (texts.some((text) => /^\s*[-+]?\d*\.\d+(e[-+]?\d+)?\s*$/i.test(text))) return false;
  return rank < 2 || !isCounter(texts);
}

function isCounter(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const first = Number(texts[0]);
  return (
    Number.isInteger(first) &&
    texts.every((text, i) => text.trim() !== '' && Number(text) === first + i)
  );
}
