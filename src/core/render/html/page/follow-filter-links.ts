import { type Filters, NO_FILTERS } from './filters.ts';
import type { Store } from './store.ts';

/**
 * Lets links to changed rows say which: one on a column or a finding also filters by it. Links to a finding
 * unfold what hides it.
 */
export function followFilterLinks(document: Document, filters: Store<Filters>): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    const { column = '', check = '' } = link.dataset;
    if (column !== '' || check !== '') {
      const dataset = link.closest<HTMLElement>('.file')?.dataset['dataset'] ?? '';
      filters.set({ ...NO_FILTERS, dataset, column, check });
    } else if (link.hash !== '') {
      reveal(document, link.hash.slice(1));
    }
  });
}

function reveal(document: Document, id: string): void {
  const fold = document.getElementById(id)?.closest('details');
  if (fold) fold.open = true;
}
