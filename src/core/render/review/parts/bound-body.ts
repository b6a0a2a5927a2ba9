/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_BODY = 65_000;

/**
 * A comment of whole blocks: those that do not fit are left out, which the last line says.
 *
 * @param marker The comment's first line.
 * @param left What to say instead of the blocks left out.
 * @example
 * boundBody('<!-- assay note -->', ['Hello.', 'Bye.'], '') // '<!-- assay note -->\nHello.\n\nBye.\n'
 */
export function boundBody(
  marker: string,
  blocks: readonly string[],
  left = 'The rest does not fit in a comment.',
): string {
  const kept: string[] = [];
  let room = LONGEST_BODY - marker.length - left.length;
  for (const block of blocks) {
    room -= block.length + 2;
    if (room < 0) {
      kept.push(`_${left}_`);
      break;
    }
    kept.push(block);
  }
  return `${marker}\n${kept.join('\n\n')}\n`;
}
