import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { toggle } from './filters.ts';
import type { FindingItem } from './finding-item.ts';
import {
  type FindingOrder,
  type FindingView,
  isNarrowed,
  ORDERS,
  SEVERITIES,
  STATUSES,
  WHOLE_VIEW,
} from './finding-view.ts';
import { type Store, useStore } from './store.ts';
import { ToggleFilter } from './toggle-filter.tsx';

interface FindingToolsProps {
  readonly items: readonly FindingItem[];
  readonly view: Store<FindingView>;
  /** How many findings pass the filters of the whole page and these. */
  readonly shown: Store<number>;
}

/** Filters and order of the findings alone; search, dataset, column and check are those of the whole page. */
export function FindingTools({ items, view, shown }: FindingToolsProps) {
  const wanted = useStore(view);
  const count = useStore(shown);
  const set = (change: Partial<FindingView>) => view.set({ ...view.get(), ...change });
  const present = (names: readonly string[], of: (item: FindingItem) => string) =>
    names.filter((name) => items.some((item) => of(item) === name));
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
  return (
    <div class="finding-tools">
      <ToggleFilter
        label="Severity"
        options={present(SEVERITIES, ({ severity }) => severity)}
        chosen={wanted.severities}
        onToggle={(name) => set({ severities: toggle(wanted.severities, name) })}
      />
      <ToggleFilter
        label="Standing"
        options={present(STATUSES, ({ status }) => status)}
        chosen={wanted.statuses}
        onToggle={(name) => set({ statuses: toggle(wanted.statuses, name) })}
      />
      <ToggleFilter
        label="Dimension"
        options={dimensions}
        chosen={wanted.dimensions}
        onToggle={(name) => set({ dimensions: toggle(wanted.dimensions, name) })}
      />
      <label class="select-filter">
        <span>Order by</span>
        <select
          value={wanted.order}
          onChange={(event) => set({ order: event.currentTarget.value as FindingOrder })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {order}
            </option>
          ))}
        </select>
      </label>
      <p class="finding-count">
        <output>
          {count < items.length && `${formatCount(count)} of `}
          {countOf(items.length, 'kind')}
        </output>
        <button
          type="button"
          class="clear"
          disabled={!isNarrowed(wanted)}
          onClick={() => view.set({ ...WHOLE_VIEW, order: wanted.order })}
        >
          Show all
        </button>
      </p>
    </div>
  );
}
