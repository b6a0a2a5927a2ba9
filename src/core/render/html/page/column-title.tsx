import type { ColumnData } from '../page-data.ts';

/** A column's name, and its place where another has the same. */
export function ColumnTitle({ column: { name, place } }: { column: ColumnData }) {
  return (
    <>
      <bdi>{name}</bdi>
      {place !== undefined && <small class="kind"> column {place}</small>}
    </>
  );
}
