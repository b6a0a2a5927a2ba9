/**
 * Expands one compressed stream. What it expands goes to the `onBytes` it was created with, at once and in
 * order; an error that `onBytes` throws ends the expansion and is thrown by `push` or `finish`.
 */
export interface Expander {
  push(piece: Uint8Array): Promise<void>;
  /** @throws {Error} where the stream is not complete. */
  finish(): Promise<void>;
  /** Frees memory at once, wherever the expansion stands. */
  destroy(): void;
}

export type OnBytes = (bytes: Uint8Array) => void;
export type CreateExpander = (onBytes: OnBytes) => Expander;
