import type { Filters } from './filters.ts';

/** Hides the files and findings that the filters leave out; the grids see to their rows themselves. */
export function applyFilters(document: Document, { dataset, check, column }: Filters): void {
  for (const element of document.querySelectorAll<HTMLElement>('.file, .file-list li')) {
    element.hidden = dataset !== '' && element.dataset['dataset'] !== dataset;
  }
  for (const element of document.querySelectorAll<HTMLElement>('.finding')) {
    const of = element.dataset;
    element.hidden =
      (check !== '' && of['check'] !== check) ||
      (column !== '' && of['column'] !== '' && of['column'] !== column);
  }
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.findings .fold')) {
    const matches = fold.querySelector('.finding:not([hidden])') !== null;
    fold.hidden = !matches;
    if (matches && check !== '') fold.open = true;
  }
}
