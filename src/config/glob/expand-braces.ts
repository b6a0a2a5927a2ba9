/** More alternatives than anyone writes, and few enough to try on every path. */
const MAX_ALTERNATIVES = 64;

/**
 * The globs without braces that a glob stands for, or `undefined` where a brace is not closed or they are more
 * than 64. Braces may hold braces.
 *
 * @example
 * expandBraces('data/*.{csv,tsv}') // ['data/*.csv', 'data/*.tsv']
 */
export function expandBraces(glob: string): string[] | undefined {
  let done = [''];
  let rest = glob;
  while (rest !== '') {
    const open = rest.indexOf('{');
    const plain = open < 0 ? rest : rest.slice(0, open);
    done = done.map((head) => head + plain);
    if (open < 0) break;
    const group = readGroup(rest, open);
    const choices = group?.parts.map(expandBraces);
    if (!group || !choices?.every((choice) => choice !== undefined)) return undefined;
    const flat = choices.flat();
    if (flat.length * done.length > MAX_ALTERNATIVES) return undefined;
    done = done.flatMap((head) => flat.map((tail) => head + tail));
    rest = rest.slice(group.end);
  }
  return done;
}

/** The comma-separated parts of the braces that open at `open`, and where the glob goes on after them. */
function readGroup(glob: string, open: number): { parts: string[]; end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < glob.length; i++) {
    const character = glob[i];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    const closed = depth === 0;
    if (closed || (depth === 1 && character === ',')) {
      parts.push(glob.slice(start, i));
      start = i + 1;
    }
    if (closed) return { parts, end: i + 1 };
  }
  return undefined;
}
