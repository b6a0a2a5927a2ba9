import { keyedOrder } from './keyed-order.ts';
import { type ClassTexts, neighbouringClasses } from './neighbouring-classes.ts';

/** From how many classes decoys come: one alone would be guessed as well as the audited one. */
const CLASSES = 4;
/** Texts of a class by which it is known well enough; those of further rows may be left blank. */
export const MOST_TEXTS = 500;

/** A row that can be a decoy, or whose text tells what its class is like. */
export interface ClassedRow {
  readonly id: string;
  readonly label: string;
  /** Its running text; empty where the dataset has none. */
  readonly text: string;
}

/**
 * Decoys: rows of the classes nearest to the audited one, the same number of each as far as they have rows. Asked
 * like all others and never counted, they keep experts from guessing which class is audited.
 *
 * @param rows All labelled rows of the dataset.
 * @param count How many; fewer where neighbours have fewer.
 */
export function chooseDecoys<Row extends ClassedRow>(
  rows: readonly Row[],
  audited: string,
  count: number,
  secret: string,
): Row[] {
  if (count <= 0) return [];
  const byLabel = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byLabel.get(row.label);
    if (known) known.push(row);
    else byLabel.set(row.label, [row]);
  }
  const classes = [...byLabel].map(
    ([label, own]): ClassTexts => ({
      label,
      rows: own.length,
      texts: own.slice(0, MOST_TEXTS).map(({ text }) => text),
    }),
  );
  const queues = neighbouringClasses(audited, classes, CLASSES).map((label) =>
    keyedOrder(byLabel.get(label)!, ({ id }) => id, secret, 'decoy'),
  );
  const decoys: Row[] = [];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn++) {
    for (const queue of queues) {
      const row = queue[turn];
      if (row && decoys.length < count) decoys.push(row);
    }
  }
  return decoys;
}
