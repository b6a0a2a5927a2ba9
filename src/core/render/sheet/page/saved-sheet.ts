import type { Entries, Entry, Stamped } from './entry.ts';
import { mergeEntries } from './merge-entries.ts';

/** What outlives the page. */
export interface SavedSheet {
  readonly entries: Entries;
  /** When answers were last exported, in milliseconds; 0 where never. */
  readonly exported: number;
}

export const NOTHING_SAVED: SavedSheet = { entries: new Map(), exported: 0 };

/** What two tabs saved, as one. */
export function mergeSaved(a: SavedSheet, b: SavedSheet): SavedSheet {
  return {
    entries: mergeEntries(a.entries, b.entries),
    exported: Math.max(a.exported, b.exported),
  };
}

/** As text for a store of texts; {@link parseSaved} reads it. */
export function formatSaved({ entries, exported }: SavedSheet): string {
  return JSON.stringify({ version: 1, exported, entries: [...entries] });
}

/** What a text of {@link formatSaved} holds; what is damaged in it is left out. */
export function parseSaved(text: string | null): SavedSheet {
  if (text === null) return NOTHING_SAVED;
  try {
    const { entries, exported } = JSON.parse(text) as { entries: unknown; exported: unknown };
    if (!Array.isArray(entries)) return NOTHING_SAVED;
    return {
      entries: new Map(entries.filter(isSavedEntry)),
      exported: typeof exported === 'number' ? exported : 0,
    };
  } catch {
    return NOTHING_SAVED;
  }
}

function isSavedEntry(pair: unknown): pair is [string, Entry] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') return false;
  const entry = pair[1] as Partial<Record<keyof Entry, unknown>> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    isStamped(entry.answer) &&
    isStamped(entry.note) &&
    typeof entry.seconds === 'number'
  );
}

function isStamped(value: unknown): value is Stamped {
  const stamped = value as Partial<Stamped> | null;
  return typeof stamped?.text === 'string' && typeof stamped.at === 'number';
}
