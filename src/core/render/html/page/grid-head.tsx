import type { GridField } from './grid-fields.ts';
import type { Sort } from './sort-rows.ts';

interface GridHeadProps {
  readonly fields: readonly GridField[];
  readonly template: string;
  /** The least width in pixels. */
  readonly width: number;
  readonly sort: Sort | undefined;
  readonly onSort: (by: Sort['by']) => void;
}

/** The grid's header: each field sorts by itself, up, down, and back to the file's order. */
export function GridHead({ fields, template, width, sort, onSort }: GridHeadProps) {
  return (
    <thead class="grid-head" style={{ minWidth: `${width}px` }}>
      <tr aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        <th scope="col" class="sign-cell">
          <span class="visually-hidden">Change</span>
        </th>
        {fields.map(({ by, title, note }) => (
          <th
            scope="col"
            key={by}
            class={typeof by === 'number' ? 'value-head' : by}
            aria-sort={sort?.by === by ? (sort.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" title={`Sort by ${title}`} onClick={() => onSort(by)}>
              <span class="field-name">
                <bdi class="field-title">{title}</bdi>
                {note !== undefined && <small>{note}</small>}
              </span>
              <span class="sort-sign" aria-hidden="true">
                {sort?.by === by ? (sort.descending ? '↓' : '↑') : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The sorting that follows when a field is chosen again: ascending, descending, then none. */
export function nextSort(sort: Sort | undefined, by: Sort['by']): Sort | undefined {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? undefined : { by, descending: true };
}
