import { useMemo, useRef, useState } from 'preact/hooks';
import type { FileData } from '../page-data.ts';
import type { FileRows } from './file-rows.ts';
import { GridBody, gridRowId } from './grid-body.tsx';
import type { GridField } from './grid-fields.ts';
import { GridHead, nextSort } from './grid-head.tsx';
import { moveInGrid } from './move-in-grid.ts';
import type { PageState } from './page-state.ts';
import { HEAD_HEIGHT, rowHeight } from './row-height.ts';
import { type Sort, sortRows } from './sort-rows.ts';

const SIGN_WIDTH = 38;
/** Rows a page key moves by. */
const PAGE = 10;
/** A taller list scrolls. */
const MAX_HEIGHT = 620;
const SCROLLBAR = 14;

interface RowGridProps {
  readonly file: FileRows;
  readonly selected: readonly number[];
  readonly fields: readonly GridField[];
  readonly state: PageState;
}

/** The changed rows of a file as a grid that scrolls, sorts, and opens a row in full. */
export function RowGrid({ file, selected, fields, state }: RowGridProps) {
  const scroller = useRef<HTMLTableElement>(null);
  const [sort, setSort] = useState<Sort | undefined>(() => firstSort(file.data));
  const positions = useMemo(
    () => (sort ? sortRows(file.rows(), selected, sort, file.data.kinds) : selected),
    [file, selected, sort],
  );
  const [active, setActive] = useState(-1);
  const [listed, setListed] = useState(positions);
  if (listed !== positions) {
    setListed(positions);
    setActive(-1);
  }

  const open = (at: number) => {
    setActive(at);
    state.opened.set({ file, positions, at });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    if (event.key === 'Enter' && active >= 0) return open(active);
    const next = moveInGrid(event.key, active, positions.length, PAGE);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };

  const widths = fields.map(({ width, by }) =>
    typeof by === 'number' ? `minmax(${width}px, ${width}fr)` : `${width}px`,
  );
  const template = `${SIGN_WIDTH}px ${widths.join(' ')}`;
  const width = fields.reduce((sum, field) => sum + field.width, SIGN_WIDTH);
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a table be a grid
      role="grid"
      ref={scroller}
      class="grid"
      tabIndex={0}
      aria-labelledby={`rows-${file.id}-title`}
      aria-rowcount={positions.length + 1}
      aria-colcount={fields.length + 1}
      aria-activedescendant={active >= 0 ? gridRowId(file, positions[active]!) : undefined}
      style={{ height: `${heightOf(file, positions)}px` }}
      onKeyDown={onKeyDown}
    >
      <GridHead
        fields={fields}
        template={template}
        width={width}
        sort={sort}
        onSort={(by) => setSort(nextSort(sort, by))}
      />
      <GridBody
        key={listed}
        file={file}
        positions={positions}
        fields={fields}
        template={template}
        width={width}
        scroller={scroller}
        active={active}
        onOpen={open}
      />
    </table>
  );
}

/** As tall as its rows, as far as that goes. */
function heightOf(file: FileRows, positions: readonly number[]): number {
  const rows = file.rows();
  let height = HEAD_HEIGHT + SCROLLBAR;
  for (const position of positions) {
    height += rowHeight(rows[position]!, file.data);
    if (height > MAX_HEIGHT) return MAX_HEIGHT;
  }
  return height;
}

/** A file that was re-spelled hides its real changes among many others, unless they come first. */
function firstSort({ kinds }: FileData): Sort | undefined {
  const isRespelled = kinds.some(([name]) => name === 'cosmetic');
  return isRespelled ? { by: 'class', descending: false } : undefined;
}
