import { render } from 'preact';
import type { Filters } from './filters.ts';
import { readFindings } from './finding-item.ts';
import { FindingTools } from './finding-tools.tsx';
import type { FindingView } from './finding-view.ts';
import { layOutFindings } from './lay-out-findings.ts';
import { Store } from './store.ts';

/** Fewer findings are seen at a glance and need no tools. */
const FEW = 4;

/** Lets the findings of the page be filtered and ordered. */
export function showFindings(
  document: Document,
  filters: Store<Filters>,
  view: Store<FindingView>,
): void {
  const list = document.getElementById('finding-list');
  const tools = document.getElementById('finding-tools');
  if (!list || !tools) return;
  const items = readFindings(document);
  const shown = new Store(items.length);
  const update = () => shown.set(layOutFindings(list, items, filters.get(), view.get()));
  filters.watch(update);
  view.watch(update);
  if (items.length >= FEW) render(<FindingTools items={items} view={view} shown={shown} />, tools);
}
