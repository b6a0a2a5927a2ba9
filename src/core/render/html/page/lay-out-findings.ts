import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { FOLD_NAMES, foldTitle } from '../finding-folds.ts';
import type { Filters } from './filters.ts';
import { isFiltering } from './filters.ts';
import type { FindingItem } from './finding-item.ts';
import { type FindingView, isNarrowed } from './finding-view.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { selectFindings } from './select-findings.ts';

/**
 * Puts the findings that pass the filters into the page, grouped: what is new and matters in the open and the rest folded,
 * unless the reader chose which to see. Gives how many pass.
 */
export function layOutFindings(
  place: HTMLElement,
  items: readonly FindingItem[],
  filters: Filters,
  view: FindingView,
): number {
  const selected = selectFindings(items, filters, view);
  const isOpen = (item: FindingItem) => item.fold === '' || isNarrowed(view);
  const open = selected.filter(isOpen);
  const { document } = globalThis;
  const groups = groupFindings(open, view.order).map((group) => groupElement(document, group));
  const folds = FOLD_NAMES.flatMap((name) => {
    const own = selected.filter((item) => !isOpen(item) && item.fold === name);
    if (own.length === 0) return [];
    const fold = foldElement(document, own, foldTitle(name, own.length));
    // Who looks for something wants to see it.
    fold.open = open.length === 0 && isFiltering(filters);
    return [fold];
  });
  const parts =
    selected.length === 0 || (open.length === 0 && folds.length === 0)
      ? [emptyElement(document)]
      : [];
  place.replaceChildren(...parts, ...(open.length > 0 ? groups : []), ...folds);
  return selected.length;
}

function groupElement(document: Document, { title, findings }: FindingGroup<FindingItem>) {
  const section = document.createElement('section');
  section.className = 'finding-group';
  if (title !== '') {
    const heading = document.createElement('h3');
    const name = document.createElement('bdi');
    name.textContent = title;
    const sum = document.createElement('small');
    const count = findings.reduce((total, item) => total + item.count, 0);
    sum.textContent = ` ${countOf(findings.length, 'kind')}, ${formatCount(count)} in all`;
    heading.append(name, sum);
    section.append(heading);
  }
  section.append(listElement(document, findings));
  return section;
}

function foldElement(document: Document, findings: readonly FindingItem[], title: string) {
  const fold = document.createElement('details');
  fold.className = 'fold';
  const summary = document.createElement('summary');
  summary.textContent = title;
  fold.append(summary, listElement(document, findings));
  return fold;
}

function listElement(document: Document, findings: readonly FindingItem[]) {
  const list = document.createElement('ul');
  list.append(...findings.map(({ element }) => element));
  return list;
}

function emptyElement(document: Document) {
  const empty = document.createElement('p');
  empty.className = 'empty';
  empty.textContent = 'No finding passes the filters.';
  return empty;
}
