import { type Entries, type Entry, NO_ENTRY } from './entry.ts';
import { mergeEntries } from './merge-entries.ts';
import { nextUnanswered, type Said, type SheetState, type Step, type View } from './sheet-state.ts';

export type Action =
  /** An answer to the row that is shown: the page goes on to the next without one. */
  | { readonly do: 'answer'; readonly text: string; readonly now: number }
  | { readonly do: 'clear'; readonly now: number }
  | { readonly do: 'note'; readonly text: string; readonly now: number }
  | { readonly do: 'undo'; readonly now: number }
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'view'; readonly view: View }
  /** Time spent on a row. */
  | { readonly do: 'spend'; readonly code: string; readonly seconds: number }
  /** What another tab or an imported file knows. */
  | { readonly do: 'merge'; readonly entries: Entries; readonly exported: number }
  | { readonly do: 'export'; readonly now: number; readonly told: string }
  | { readonly do: 'tell'; readonly text: string };

/** What the page becomes by an action. Nothing is changed in place. */
export function reduceSheet(state: SheetState, action: Action): SheetState {
  switch (action.do) {
    case 'answer':
      return goOn(write(state, 'answer', action.text, action.now));
    case 'clear':
      return write(state, 'answer', '', action.now);
    case 'note':
      return write(state, 'note', action.text, action.now);
    case 'undo':
      return undo(state, action.now);
    case 'go':
      return { ...state, view: 'row', at: clamp(action.to, state.codes.length) };
    case 'view':
      return { ...state, view: action.view };
    case 'spend':
      return spend(state, action.code, action.seconds);
    case 'merge':
      return {
        ...state,
        entries: mergeEntries(state.entries, action.entries),
        exported: Math.max(state.exported, action.exported),
      };
    case 'export':
      return { ...state, exported: action.now, said: { kind: 'told', text: action.told } };
    case 'tell':
      return { ...state, said: { kind: 'told', text: action.text } };
  }
}

function write(state: SheetState, field: Step['field'], text: string, now: number): SheetState {
  const code = state.codes[state.at];
  if (code === undefined) return state;
  const before = (state.entries.get(code) ?? NO_ENTRY)[field].text;
  const said: Said = { kind: 'answered', code, field, text };
  if (before === text) return { ...state, said };
  const history = [...state.history, { code, field, before }];
  return { ...put(state, code, field, text, now), history, said };
}

function undo(state: SheetState, now: number): SheetState {
  const step = state.history.at(-1);
  if (!step) return { ...state, said: { kind: 'told', text: 'Nothing to undo.' } };
  const { code, field, before } = step;
  return {
    ...put(state, code, field, before, now),
    at: state.codes.indexOf(code),
    view: 'row',
    history: state.history.slice(0, -1),
    said: { kind: 'undone', code, field, text: before },
  };
}

function goOn(state: SheetState): SheetState {
  const next = nextUnanswered(state, state.at);
  return next === undefined ? { ...state, view: 'finish' } : { ...state, at: next };
}

/** A change is later than the one before it even where the clock stands still or was set back. */
function put(
  state: SheetState,
  code: string,
  field: Step['field'],
  text: string,
  now: number,
): SheetState {
  return change(state, code, (entry) => ({
    ...entry,
    [field]: { text, at: Math.max(now, entry[field].at + 1) },
  }));
}

function spend(state: SheetState, code: string, seconds: number): SheetState {
  if (seconds <= 0) return state;
  return change(state, code, (entry) => ({ ...entry, seconds: entry.seconds + seconds }));
}

function change(state: SheetState, code: string, by: (entry: Entry) => Entry): SheetState {
  const entries = new Map(state.entries);
  entries.set(code, by(entries.get(code) ?? NO_ENTRY));
  return { ...state, entries };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
