import { useEffect, useRef, useState } from 'preact/hooks';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { CHANGE_NAMES, type ClassName } from '../page-data.ts';
import { type Filters, isFiltering, NO_FILTERS, toggle } from './filters.ts';
import type { FilterOptions } from './list-filter-options.ts';
import type { PageState } from './page-state.ts';
import { SelectFilter } from './select-filter.tsx';
import { useStore } from './store.ts';
import { ToggleFilter } from './toggle-filter.tsx';

/** How long typing has to pause before the rows are searched. */
const TYPING_PAUSE = 150;
const CLASSES: readonly ClassName[] = ['substantive', 'damage', 'cosmetic'];

/** Search and filters over all files, and how many changed rows pass. */
export function FilterBar({ state, options }: { state: PageState; options: FilterOptions }) {
  const filters = useStore(state.filters);
  // Only a narrow window folds the filters away.
  const [unfolded, setUnfolded] = useState(false);
  const set = (change: Partial<Filters>) =>
    state.filters.set({ ...state.filters.get(), ...change });
  const total = state.files.reduce((sum, file) => sum + file.data.rowCount, 0);
  const shown = state.files.reduce((sum, file) => sum + file.count(filters), 0);
  return (
    <search class="filter-bar" aria-label="Filter findings and changed rows">
      <SearchField text={filters.text} onText={(text) => set({ text })} />
      <button
        type="button"
        class="filter-fold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        Filters
      </button>
      <div class="filter-fields" data-unfolded={unfolded}>
        <SelectFilter
          label="Dataset"
          value={filters.dataset}
          options={options.datasets}
          onValue={(dataset) => set({ dataset })}
        />
        <SelectFilter
          label="Column"
          value={filters.column}
          options={options.columns}
          onValue={(column) => set({ column })}
        />
        <SelectFilter
          label="Check"
          value={filters.check}
          options={options.checks}
          onValue={(check) => set({ check })}
        />
        {total > 0 && (
          <>
            <ToggleFilter
              label="Change"
              options={CHANGE_NAMES}
              chosen={filters.changes}
              onToggle={(name) => set({ changes: toggle(filters.changes, name) })}
            />
            <ToggleFilter
              label="Class"
              options={CLASSES}
              chosen={filters.classes}
              onToggle={(name) => set({ classes: toggle(filters.classes, name) })}
            />
          </>
        )}
      </div>
      <p class="filter-count">
        <output>
          {total > 0 && isFiltering(filters) && `${formatCount(shown)} of `}
          {total > 0 && countOf(total, 'changed row')}
        </output>
        <button
          type="button"
          class="clear"
          disabled={!isFiltering(filters)}
          onClick={() => state.filters.set(NO_FILTERS)}
        >
          Clear filters
        </button>
      </p>
    </search>
  );
}

function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<number>(undefined);
  useEffect(() => setTyped(text), [text]);
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onText(value), TYPING_PAUSE);
  };
  return (
    <label class="search-field">
      <span class="visually-hidden">Search findings and changed rows</span>
      <input
        type="search"
        placeholder="Search findings and changed rows"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}
