import type { Packet } from '../../../audit/packet.ts';
import type { AnswerStore } from './answer-store.ts';
import { formatSaved, mergeSaved, parseSaved, type SavedSheet } from './saved-sheet.ts';

/** Keeps answers in this browser. What is done happens at once, so that closing the page loses nothing. */
export class LocalAnswerStore implements AnswerStore {
  readonly #key: string;

  constructor({ audit, expert }: Packet) {
    this.#key = `assay-sheet:${JSON.stringify([audit, expert])}`;
  }

  async load(): Promise<SavedSheet> {
    return parseSaved(localStorage.getItem(this.#key));
  }

  async save(sheet: SavedSheet): Promise<SavedSheet> {
    const before = localStorage.getItem(this.#key);
    const merged = mergeSaved(parseSaved(before), sheet);
    const after = formatSaved(merged);
    if (after !== before) localStorage.setItem(this.#key, after);
    return merged;
  }

  watch(listener: (saved: SavedSheet) => void): void {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === this.#key) listener(parseSaved(newValue));
    });
  }
}
