import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Pieces } from './cell-text.tsx';
import { cutStart } from './cut-start.ts';
import { NO_ENTRY } from './entry.ts';
import { ROW_FILTERS, type RowFilter, selectRows } from './select-rows.ts';
import { type Sheet, useSheet } from './sheet.ts';

const NAMES: Readonly<Record<RowFilter, string>> = {
  all: 'All',
  unanswered: 'Unanswered',
  answered: 'Answered',
  'cannot-tell': "Can't tell",
  'bad-row': 'Bad row',
  noted: 'With a note',
};

/** Every row on a line of its own, to jump to. */
export function RowList({ sheet }: { sheet: Sheet }) {
  const state = useSheet(sheet);
  const [filter, setFilter] = useState<RowFilter>('all');
  const current = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    current.current?.scrollIntoView({ block: 'center' });
    current.current?.focus();
  }, []);
  const shown = selectRows(state, filter);
  return (
    <section class="row-list" aria-label="All rows">
      <h1>All rows</h1>
      <fieldset class="filters" aria-label="Show">
        {ROW_FILTERS.map((each) => (
          <button type="button" aria-pressed={each === filter} onClick={() => setFilter(each)}>
            {NAMES[each]} <small>{selectRows(state, each).length}</small>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p class="none">No rows here.</p>}
      <ol>
        {shown.map((index) => {
          const { code, cells } = sheet.packet.rows[index]!;
          const { answer, note } = state.entries.get(code) ?? NO_ENTRY;
          return (
            <li key={code}>
              <button
                type="button"
                data-code={code}
                aria-current={index === state.at ? 'true' : undefined}
                ref={index === state.at ? current : undefined}
                onClick={() => sheet.act({ do: 'go', to: index })}
              >
                <span class="number">{index + 1}</span>
                <span class="excerpt" dir="auto">
                  <Pieces text={excerptOf(cells)} />
                </span>
                <span class={answer.text === '' ? 'answer none' : 'answer'}>
                  <bdi>{answer.text === '' ? 'unanswered' : cutStart(answer.text, 60)}</bdi>
                  {note.text !== '' && <small> · note</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Of the longest cell, which tells rows apart best. */
function excerptOf(cells: readonly { readonly text: string }[]): string {
  const longest = cells.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  return cutStart(longest, 140).replace(/\s+/g, ' ');
}
