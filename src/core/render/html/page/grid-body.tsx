import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { FileRows } from './file-rows.ts';
import type { GridField } from './grid-fields.ts';
import { GridRow } from './grid-row.tsx';
import { HEAD_HEIGHT, rowHeight } from './row-height.ts';
import { useVirtualizer } from './use-virtualizer.ts';

interface GridBodyProps {
  readonly file: FileRows;
  readonly positions: readonly number[];
  readonly fields: readonly GridField[];
  readonly template: string;
  /** The least width in pixels. */
  readonly width: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly active: number;
  readonly onOpen: (at: number) => void;
}

/** The rows in sight, each at its place in a list as tall as all of them. */
export function GridBody(props: GridBodyProps) {
  const { file, positions, fields, template, width, scroller, active, onOpen } = props;
  const rows = file.rows();
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [scroller]);
  const virtualizer = useVirtualizer({
    count: positions.length,
    scroller: () => scroller.current,
    heightOf: (at) => rowHeight(rows[positions[at]!]!, file.data),
    headHeight: HEAD_HEIGHT,
  });
  useLayoutEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active);
  }, [virtualizer, active]);
  return (
    <tbody
      class="grid-body"
      style={{ height: `${virtualizer.getTotalSize() - HEAD_HEIGHT}px`, minWidth: `${width}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, size }) => (
        <GridRow
          key={positions[index]!}
          file={file.data}
          row={rows[positions[index]!]!}
          fields={fields}
          template={template}
          id={gridRowId(file, positions[index]!)}
          at={index}
          top={start - HEAD_HEIGHT}
          height={size}
          active={index === active}
          onOpen={onOpen}
        />
      ))}
    </tbody>
  );
}

/** The element id of a row, for assistive technology to know the active one. */
export function gridRowId(file: FileRows, position: number): string {
  return `row-${file.id}-${position}`;
}
