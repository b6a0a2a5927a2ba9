import type { Filters } from './filters.ts';

/** Hides the files that the filters leave out; the findings and the grids see to theirs themselves. */
export function applyFilters(document: Document, { dataset }: Filters): void {
  for (const element of document.querySelectorAll<HTMLElement>('.file, .file-list li')) {
    element.hidden = dataset !== '' && element.dataset['dataset'] !== dataset;
  }
}
