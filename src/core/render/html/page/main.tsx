import { render } from 'preact';
import { applyFilters } from './apply-filters.ts';
import { ChangedRows } from './changed-rows.tsx';
import { drawCharts } from './draw-charts.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NO_FILTERS } from './filters.ts';
import { WHOLE_VIEW } from './finding-view.ts';
import { followFilterLinks } from './follow-filter-links.ts';
import { listFilterOptions } from './list-filter-options.ts';
import type { OpenedRow, PageState } from './page-state.ts';
import { readFiles } from './read-files.ts';
import { RowDialog } from './row-dialog.tsx';
import { showFindings } from './show-findings.tsx';
import { Store } from './store.ts';

// 1. Read what the page was given.
const state: PageState = {
  files: readFiles(document),
  filters: new Store(NO_FILTERS),
  findings: new Store(WHOLE_VIEW),
  opened: new Store<OpenedRow | undefined>(undefined),
};

// 2. Put the filters above the files, and the changed rows into each of them.
const bar = document.getElementById('filters');
if (bar && document.querySelector('.file')) {
  render(<FilterBar state={state} options={listFilterOptions(document, state.files)} />, bar);
}
for (const file of state.files) {
  const place = document.querySelector(`[data-grid="${file.id}"]`);
  if (!place) continue;
  place.replaceChildren();
  render(<ChangedRows file={file} state={state} />, place);
}
const dialogPlace = document.createElement('div');
document.body.append(dialogPlace);
render(<RowDialog state={state} />, dialogPlace);

// 3. Let the filters reach the parts of the page that are plain HTML, and links in those set filters.
drawCharts(document);
showFindings(document, state.filters, state.findings);
state.filters.watch((filters) => applyFilters(document, filters));
followFilterLinks(document, state.filters, state.findings);
