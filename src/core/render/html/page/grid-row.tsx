import { useMemo } from 'preact/hooks';
import type { ChangeName, FileData, RowData } from '../page-data.ts';
import { ChangedCell, PlainCell } from './cell-view.tsx';
import {
  cellChangesOf,
  cellOf,
  changeOf,
  classesOf,
  hasChangedKey,
  hasMoved,
  positionOf,
} from './changed-row.ts';
import type { GridField } from './grid-fields.ts';

const SIGNS: Readonly<Record<ChangeName, string>> = {
  added: '+',
  removed: '−',
  modified: '~',
  moved: '↕',
};

interface GridRowProps {
  readonly file: FileData;
  readonly row: RowData;
  readonly fields: readonly GridField[];
  readonly template: string;
  readonly id: string;
  /** 0-based among the rows shown. */
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly onOpen: (at: number) => void;
}

/** One changed row of the grid. */
export function GridRow(props: GridRowProps) {
  const { file, row, fields, template, id, at, top, height, active, onOpen } = props;
  const change = changeOf(row);
  const cells = useMemo(
    () => fields.map((field) => <FieldCell key={field.by} file={file} row={row} field={field} />),
    [file, row, fields],
  );
  return (
    <tr
      id={id}
      aria-rowindex={at + 2}
      aria-selected={active}
      class={`grid-row ${change}`}
      style={{
        gridTemplateColumns: template,
        height: `${height}px`,
        transform: `translateY(${top}px)`,
      }}
      onClick={() => onOpen(at)}
    >
      <td class="sign-cell">
        <span class="sign" aria-hidden="true">
          {SIGNS[change]}
        </span>
        <span class="visually-hidden">{change}</span>
      </td>
      {cells}
    </tr>
  );
}

function FieldCell({ file, row, field }: { file: FileData; row: RowData; field: GridField }) {
  const { by } = field;
  if (by === 'class') {
    return (
      <td class="class">
        {classesOf(row, file.kinds).map((name) => (
          <span key={name} class={`badge ${name}`}>
            {name}
          </span>
        ))}
        {changeOf(row) === 'modified' && hasMoved(row) && <span class="badge moved">moved</span>}
        {hasChangedKey(row) && <span class="badge">key changed</span>}
      </td>
    );
  }
  if (typeof by === 'string') {
    return <td class="position">{positionOf(row, by)}</td>;
  }
  const change = cellChangesOf(row).find(({ column }) => column === by);
  return (
    <td class="value">
      {change ? (
        <ChangedCell change={change} kind={file.kinds[change.kind]!} />
      ) : (
        <PlainCell cell={cellOf(row, by)} />
      )}
    </td>
  );
}
