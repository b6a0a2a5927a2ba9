import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import { type Entry, NO_ENTRY } from './entry.ts';
import type { SheetState } from './sheet-state.ts';

/** What the list of rows can be narrowed to. */
export const ROW_FILTERS = [
  'all',
  'unanswered',
  'answered',
  'cannot-tell',
  'bad-row',
  'noted',
] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

const FITS: Readonly<Record<RowFilter, (entry: Entry) => boolean>> = {
  all: () => true,
  unanswered: ({ answer }) => answer.text === '',
  answered: ({ answer }) => answer.text !== '',
  'cannot-tell': ({ answer }) => answer.text === CANNOT_TELL_TEXT,
  'bad-row': ({ answer }) => answer.text === BAD_ROW_TEXT,
  noted: ({ note }) => note.text !== '',
};

/** The rows that a filter lets through, as indices in the packet's order. */
export function selectRows(
  { codes, entries }: Pick<SheetState, 'codes' | 'entries'>,
  filter: RowFilter,
): number[] {
  return codes.flatMap((code, index) =>
    FITS[filter](entries.get(code) ?? NO_ENTRY) ? [index] : [],
  );
}
