import { type Entries, NO_ENTRY } from './entry.ts';

/** Everything that the page shows, apart from the packet. */
export interface SheetState {
  /** Of the packet's rows, in its order. */
  readonly codes: readonly string[];
  /** Index of the row that is shown, or was last. */
  readonly at: number;
  readonly view: View;
  readonly entries: Entries;
  /** What undo takes back, the latest last. */
  readonly history: readonly Step[];
  /** When answers were last exported, in milliseconds; 0 where never. */
  readonly exported: number;
  readonly said: Said | undefined;
}

export type View = 'intro' | 'row' | 'list' | 'finish';

export interface Step {
  readonly code: string;
  readonly field: 'answer' | 'note';
  readonly before: string;
}

/** What the page confirms after something was done. */
export type Said =
  | {
      readonly kind: 'answered' | 'undone';
      readonly code: string;
      readonly field: 'answer' | 'note';
      readonly text: string;
    }
  | { readonly kind: 'told'; readonly text: string };

/** The page as it opens: with the first row that has no answer, or the finish where none is left. */
export function openSheet(
  codes: readonly string[],
  entries: Entries = new Map(),
  exported = 0,
): SheetState {
  const open = codes.findIndex((code) => !answerOf(entries, code));
  const started = codes.some((code) => answerOf(entries, code) !== '');
  return {
    codes,
    at: Math.max(open, 0),
    view: !started ? 'intro' : open === -1 ? 'finish' : 'row',
    entries,
    history: [],
    exported,
    said: started ? { kind: 'told', text: 'Welcome back: your answers are here.' } : undefined,
  };
}

/** The answer of a row as text; empty where it has none. */
export function answerOf(entries: Entries, code: string): string {
  return (entries.get(code) ?? NO_ENTRY).answer.text;
}

/** How many rows have an answer. */
export function countAnswered({ codes, entries }: SheetState): number {
  return codes.filter((code) => answerOf(entries, code) !== '').length;
}

/** How many rows changed since the last export. */
export function countUnexported({ codes, entries, exported }: SheetState): number {
  return codes.filter((code) => {
    const { answer, note } = entries.get(code) ?? NO_ENTRY;
    return Math.max(answer.at, note.at) > exported;
  }).length;
}

/** The next row without an answer after one, starting over at the end; undefined where every other row has one. */
export function nextUnanswered({ codes, entries }: SheetState, after: number): number | undefined {
  for (let step = 1; step < codes.length; step++) {
    const index = (after + step) % codes.length;
    if (!answerOf(entries, codes[index] as string)) return index;
  }
  return undefined;
}
