/** How a limit counts: characters for a comment, bytes of UTF-8 for a job summary. */
export type Measure = (text: string) => number;

export const inCharacters: Measure = (text) => text.length;
export const inBytes: Measure = (text) => new TextEncoder().encode(text).byteLength;

const GAP = '\n\n';

/**
 * Joins whole blocks of Markdown, as many from the start as fit into `limit`; where any is left out, `cutNote`
 * stands in its place. The first block always stays, empty ones are passed over, and none is asked for after
 * the cut.
 *
 * @example
 * assembleBlocks(['one', 'two', 'three'], { limit: 15, measure: inCharacters, cutNote: 'cut' })
 * // 'one\n\ntwo\n\ncut\n'
 */
export function assembleBlocks(
  blocks: Iterable<string>,
  options: { readonly limit: number; readonly measure: Measure; readonly cutNote: string },
): string {
  const { limit, measure, cutNote } = options;
  const kept: string[] = [];
  const sizes: number[] = [];
  let used = 0;
  for (const block of blocks) {
    if (block === '') continue;
    const size = measure(block) + (kept.length === 0 ? '\n' : GAP).length;
    const isCut = kept.length > 0 && used + size > limit;
    if (isCut) {
      const noteSize = measure(GAP + cutNote);
      while (kept.length > 1 && used + noteSize > limit) {
        kept.pop();
        used -= sizes.pop() ?? 0;
      }
      kept.push(cutNote);
      break;
    }
    kept.push(block);
    sizes.push(size);
    used += size;
  }
  return `${kept.join(GAP)}\n`;
}
