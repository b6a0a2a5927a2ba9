import fc from 'fast-check';

/** Rows at base and at head. */
export interface RowPair<Row> {
  readonly base: readonly Row[];
  readonly head: readonly Row[];
}

/**
 * Rows, and others made from them by edits of the kinds that people make: rows removed, added, changed, moved
 * and doubled.
 *
 * @param change A row with one thing taken from another row; `at` says which.
 */
export function editedRows<Row>(
  row: fc.Arbitrary<Row>,
  change: (row: Row, other: Row, at: number) => Row,
): fc.Arbitrary<RowPair<Row>> {
  const edit = fc.record({
    kind: fc.constantFrom('remove', 'add', 'change', 'move', 'double'),
    at: fc.nat(30),
    to: fc.nat(30),
    other: row,
  });
  return fc
    .record({ base: fc.array(row, { maxLength: 12 }), edits: fc.array(edit, { maxLength: 6 }) })
    .map(({ base, edits }) => {
      const head = [...base];
      for (const { kind, at, to, other } of edits) {
        const from = head.length === 0 ? 0 : at % head.length;
        const place = head.length === 0 ? 0 : to % head.length;
        if (kind === 'add' || head.length === 0) head.splice(from, 0, other);
        else if (kind === 'remove') head.splice(from, 1);
        else if (kind === 'change') head[from] = change(head[from]!, other, to);
        else if (kind === 'double') head.splice(place, 0, head[from]!);
        else head.splice(place, 0, ...head.splice(from, 1));
      }
      return { base, head };
    });
}
