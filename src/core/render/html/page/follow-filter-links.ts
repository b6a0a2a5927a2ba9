import { type Filters, NO_FILTERS } from './filters.ts';
import { type FindingView, WHOLE_VIEW } from './finding-view.ts';
import type { Store } from './store.ts';

/**
 * Lets links say what they lead to: one on a column or a finding filters the changed rows by it, one on a dimension or a
 * file the findings. A link to a finding clears what hides it, and unfolds it.
 */
export function followFilterLinks(
  document: Document,
  filters: Store<Filters>,
  view: Store<FindingView>,
): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    const { column = '', check = '', dimension = '' } = link.dataset;
    const file = link.closest<HTMLElement>('.file')?.dataset['dataset'] ?? '';
    const dataset = link.dataset['dataset'] ?? file;
    if (dimension !== '') {
      filters.set(NO_FILTERS);
      view.set({ ...WHOLE_VIEW, dimensions: [dimension] });
    } else if (column !== '' || check !== '' || link.dataset['dataset'] !== undefined) {
      filters.set({ ...NO_FILTERS, dataset, column, check });
    } else if (link.hash.startsWith('#finding-')) {
      reveal(document, link.hash.slice(1), filters, view);
    }
  });
}

function reveal(
  document: Document,
  id: string,
  filters: Store<Filters>,
  view: Store<FindingView>,
): void {
  if (!document.getElementById(id)) {
    filters.set(NO_FILTERS);
    view.set(WHOLE_VIEW);
  }
  const finding = document.getElementById(id);
  const fold = finding?.closest('details');
  if (fold) fold.open = true;
  const own = finding?.querySelector('details');
  if (own) own.open = true;
}
