import type { Diff } from '../diff/diff.ts';
import { type Cell, Literal } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import type { Detector } from './detector.ts';
import { detectorsOfColumn } from './detectors-of-column.ts';
import { hiddenColumns } from './hidden-columns.ts';
import { hideText, maskText } from './mask-text.ts';
import { MASKED_DETECTORS } from './masked-detectors.ts';
import { DEFAULT_PRIVACY, type PrivacyPolicy } from './privacy-policy.ts';

/** What is known of one column of one side. */
interface ColumnMask {
  readonly hidden: boolean;
  readonly named: ReadonlySet<Detector>;
}

/** Turns cells of a difference into what may be seen of them. */
export class CellMask {
  readonly #policy: PrivacyPolicy;
  readonly #columns: Readonly<Record<'base' | 'head', readonly ColumnMask[]>>;
  readonly #hidesAny: boolean;

  constructor(diff: Diff, policy: PrivacyPolicy) {
    const hidden = hiddenColumns(diff, policy.columns);
    const masks = (side: 'base' | 'head') =>
      diff[side].columns.map((name) => ({
        hidden: hidden.has(name),
        named: detectorsOfColumn(name, MASKED_DETECTORS),
      }));
    this.#policy = policy;
    this.#columns = { base: masks('base'), head: masks('head') };
    this.#hidesAny = [...this.#columns.base, ...this.#columns.head].some((mask) => mask.hidden);
  }

  /**
   * A cell as it may be seen: of the same kind, missing and empty ones as they are.
   *
   * @param column 0-based.
   */
  cell(side: 'base' | 'head', column: number, cell: Cell): Cell {
    if (cell === undefined) return undefined;
    if (typeof cell === 'string') return this.#text(cell, this.#columns[side][column]);
    const shown = this.#text(cell.text, this.#columns[side][column]);
    return shown === cell.text ? cell : new Literal(shown);
  }

  /** A row as it may be seen. In one that could not be parsed, a hidden column may be anywhere. */
  row(side: 'base' | 'head', row: Row): Row {
    const cells = row.cells.map((cell, column) => this.cell(side, column, cell));
    if (row.raw === undefined) return { ...row, cells };
    const raw = this.#hidesAny ? hideText(row.raw) : this.#text(row.raw, undefined);
    return { ...row, cells, raw };
  }

  #text(text: string, column: ColumnMask | undefined): string {
    if (column?.hidden) return hideText(text);
    return this.#policy.mask ? maskText(text, column?.named) : text;
  }
}

const masks = new WeakMap<Diff, CellMask>();

/** The mask of a difference, by its own policy; made once. */
export function maskOf(diff: Diff): CellMask {
  const known = masks.get(diff);
  if (known) return known;
  const mask = new CellMask(diff, diff.privacy ?? DEFAULT_PRIVACY);
  masks.set(diff, mask);
  return mask;
}
