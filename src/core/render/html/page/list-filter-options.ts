import type { FileRows } from './file-rows.ts';

/** What there is to choose from, each in the order it first appears in the report. */
export interface FilterOptions {
  readonly datasets: readonly string[];
  readonly columns: readonly string[];
  readonly checks: readonly string[];
}

/** Datasets and checks of the whole report; columns with a changed cell or a finding, by name. */
export function listFilterOptions(document: Document, files: readonly FileRows[]): FilterOptions {
  const attributes = (selector: string, name: string): string[] => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset[name]!),
    ),
  ];
  const changed = files.flatMap(({ data }) =>
    data.columns.filter((column) => column.changed > 0).map((column) => column.name),
  );
  const columns = new Set([...changed, ...attributes('.finding', 'column')]);
  columns.delete('');
  return {
    datasets: attributes('.file', 'dataset'),
    columns: [...columns],
    checks: attributes('.finding', 'check'),
  };
}
