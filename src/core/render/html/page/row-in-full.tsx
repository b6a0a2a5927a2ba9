import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import type { ColumnData, FileData, PageCell, RowData } from '../page-data.ts';
import {
  baseRowOf,
  type CellChange,
  cellChangesOf,
  cellOf,
  changeOf,
  hasChangedKey,
  hasMoved,
  headRowOf,
  positionOf,
  textOf,
} from './changed-row.ts';
import { ColumnTitle } from './column-title.tsx';
import { type CellSide, compareCells } from './compare-cells.ts';
import { MarkedText } from './marked-text.tsx';
import { showInvisible } from './show-invisible.ts';

/** A row's key, or its number where the file has none. */
export function titleOf(row: RowData, { columns }: FileData): string {
  const key = columns.flatMap((column, i) => (column.key ? [textOf(cellOf(row, i))] : []));
  return key.length > 0 ? key.join(', ') : `row ${headRowOf(row) || baseRowOf(row)}`;
}

/** Everything the page knows of a row: where it is, its changed cells side by side, its other cells. */
export function RowInFull({ row, file }: { row: RowData; file: FileData }) {
  const changes = cellChangesOf(row);
  const changed = new Set(changes.map((change) => change.column));
  const rest = file.columns.flatMap((column, i) =>
    changed.has(i) || cellOf(row, i) === null ? [] : [{ column, cell: cellOf(row, i) }],
  );
  const checks = checksNaming(row, file);
  return (
    <div class="row-in-full">
      <p class="where">
        {describePlace(row)}
        {changeOf(row) === 'modified' && hasMoved(row) && <span class="badge moved">moved</span>}
        {hasChangedKey(row) && <span class="badge">key changed</span>}
      </p>
      {checks.length > 0 && (
        <p class="checks">
          Named by{' '}
          {checks.map((check) => (
            <code key={check}>{check}</code>
          ))}
        </p>
      )}
      {changes.map((change) => (
        <ComparedCell key={change.column} change={change} file={file} />
      ))}
      {rest.length > 0 && <OtherCells cells={rest} beside={changes.length > 0} />}
    </div>
  );
}

function ComparedCell({ change, file }: { change: CellChange; file: FileData }) {
  const { base, head } = compareCells(change.base, change.head);
  const [className, kind] = file.kinds[change.kind]!;
  return (
    <section class="compared">
      <h3>
        <ColumnTitle column={file.columns[change.column]!} />{' '}
        <span class={`badge ${className}`}>{className}</span>
        {kind !== 'value' && <small class={`kind ${className}`}>{kind.replaceAll('-', ' ')}</small>}
      </h3>
      <div class="sides">
        <Side name="Base" side={base} />
        <Side name="Head" side={head} />
      </div>
    </section>
  );
}

function Side({ name, side }: { name: 'Base' | 'Head'; side: CellSide }) {
  const Text = name === 'Base' ? 'del' : 'ins';
  return (
    <div>
      <h4>{name}</h4>
      <Text>
        {side.absence ? (
          <i class="absence">{side.absence}</i>
        ) : (
          <MarkedText segments={side.segments} />
        )}
      </Text>
    </div>
  );
}

interface OtherCellsProps {
  readonly cells: readonly { readonly column: ColumnData; readonly cell: PageCell }[];
  /** Whether changed cells stand above. */
  readonly beside: boolean;
}

function OtherCells({ cells, beside }: OtherCellsProps) {
  return (
    <section class="other-cells">
      {beside && <h3>{countOf(cells.length, 'unchanged cell')}</h3>}
      <dl>
        {cells.map(({ column, cell }, i) => (
          <div key={i}>
            <dt>
              <ColumnTitle column={column} />
            </dt>
            <dd>
              {cell === '' ? (
                <i class="absence">empty</i>
              ) : (
                <bdi>{showInvisible(textOf(cell))}</bdi>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function describePlace(row: RowData): string {
  const places = (['base', 'head'] as const).flatMap((side) => {
    const number = side === 'base' ? baseRowOf(row) : headRowOf(row);
    if (number === 0) return [];
    const line = positionOf(row, side);
    const atLine = line !== undefined && line !== number ? ` (line ${formatCount(line)})` : '';
    return [`${side} row ${formatCount(number)}${atLine}`];
  });
  return `${places.join(' → ')} `;
}

/** Checks with a finding that names this row. */
function checksNaming(row: RowData, { findings }: FileData): string[] {
  const naming = findings.filter(
    ({ headRows, baseRows }) =>
      headRows.includes(headRowOf(row)) || baseRows.includes(baseRowOf(row)),
  );
  return [...new Set(naming.map(({ check }) => check))];
}
