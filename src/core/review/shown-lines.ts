import type { LineSuggestion } from './facts.ts';

/** The text of lines as GitHub shows them of head's files, by path and then by number. */
export type ShownLines = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * Whether GitHub shows the lines of a suggestion, and just as they were read: what it shows of a pointer to a large file, or of another
 * encoding, is something else.
 */
export function showsLines(
  shown: ShownLines,
  { path, startLine, was }: Pick<LineSuggestion, 'path' | 'startLine' | 'was'>,
): boolean {
  const lines = shown.get(path);
  return was.split('\n').every((text, i) => lines?.get(startLine + i) === text);
}
