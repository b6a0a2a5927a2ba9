import type { SavedSheet } from './saved-sheet.ts';

/** Where answers outlive the page: this browser, or a server. */
export interface AnswerStore {
  load(): Promise<SavedSheet>;
  /**
   * Merges into what is kept, so that two tabs or devices never take each other's answers away.
   *
   * @returns what is kept now; rejects where nothing can be
   */
  save(sheet: SavedSheet): Promise<SavedSheet>;
  /** Calls `listener` with what somebody else saved. */
  watch(listener: (saved: SavedSheet) => void): void;
}
