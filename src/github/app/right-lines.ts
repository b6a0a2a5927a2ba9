const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines of a file as it is afterwards, as far as a patch of it has them: by their number, the added ones and those around them.
 *
 * @param patch Hunks as GitHub gives them, without a header of the file.
 * @example
 * rightLines('@@ -1,2 +1,2 @@\n id\n-1\n+2') // new Map([[1, 'id'], [2, '2']])
 */
export function rightLines(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  let left = 0;
  for (const text of patch.split('\n')) {
    const [, start, count = '1'] = HUNK.exec(text) ?? [];
    if (start !== undefined) {
      next = Number(start);
      left = Number(count);
    } else if (left > 0 && !text.startsWith('-') && !text.startsWith('\\')) {
      lines.set(next++, text.slice(1));
      left--;
    }
  }
  return lines;
}
