import { useMemo, useRef, useState } from 'preact/hooks';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import type { FileRows } from './file-rows.ts';
import { isFiltering } from './filters.ts';
import { listFields } from './grid-fields.ts';
import type { PageState } from './page-state.ts';
import { RowGrid } from './row-grid.tsx';
import { useStore } from './store.ts';
import { useInSight } from './use-in-sight.ts';
import { useNarrow } from './use-narrow.ts';

/** Files with no more rows than this are drawn at once, so that the page keeps its height. */
const FEW_ROWS = 200;

/** The changed rows of one file, drawn when they come near the window. */
export function ChangedRows({ file, state }: { file: FileRows; state: PageState }) {
  const place = useRef<HTMLDivElement>(null);
  const inSight = useInSight(place);
  const drawn = inSight || file.data.rowCount <= FEW_ROWS;
  return (
    <div ref={place} class={drawn ? undefined : 'grid-reserve'}>
      {drawn && <FilteredRows file={file} state={state} />}
    </div>
  );
}

function FilteredRows({ file, state }: { file: FileRows; state: PageState }) {
  const filters = useStore(state.filters);
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const selected = file.select(filters);
  const fields = useMemo(
    () => listFields(file.data, file.rows(), all, narrow),
    [file, all, narrow],
  );
  const { rowCount, leftOut, columns } = file.data;
  const hidden = all || listFields(file.data, [], true, narrow).length > fields.length;
  return (
    <>
      <div class="grid-bar">
        <p>
          {isFiltering(filters) && `${formatCount(selected.length)} of `}
          {countOf(rowCount, 'row')}
        </p>
        {hidden && (
          <label>
            <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> Show all{' '}
            {countOf(columns.length, 'column')}
          </label>
        )}
      </div>
      {leftOut > 0 && (
        <p class="left-out">
          {countOf(leftOut, 'more changed row')} did not fit into this page. Run{' '}
          <code>assay diff</code> for all of them.
        </p>
      )}
      {selected.length > 0 ? (
        <RowGrid file={file} selected={selected} fields={fields} state={state} />
      ) : (
        <p class="empty">No changed row of this file passes the filters.</p>
      )}
    </>
  );
}
