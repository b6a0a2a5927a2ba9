/** Keeps texts by name from one run to the next. What it says is never trusted for more than it is: a damaged text is made anew. */
export interface ProfileCache {
  /** Undefined where there is none, or it cannot be read. */
  read(name: string): Promise<string | undefined>;
  /** Keeping is a favour: what cannot be kept is left. */
  write(name: string, text: string): Promise<void>;
}
