import { expandBraces } from './expand-braces.ts';
import { matchSequence, type Step } from './match-sequence.ts';

/**
 * A test of paths against a glob that `findGlobFault` has nothing against. `*` and `?` stay within a folder, `**`
 * is any number of folders, `[a-z]` and `[!a-z]` are one character, `{a,b}` are alternatives; everything else means
 * itself. Names that start with a dot are names like any other. Case counts.
 *
 * @example
 * compileGlob('data/**\/*.{csv,tsv}')('data/a/b.tsv') // true
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const patterns = (expandBraces(normalizePath(glob)) ?? []).map(compileFolders);
  return (path) => {
    const names = normalizePath(path).split('/');
    return patterns.some((pattern) => matchSequence(pattern, names));
  };
}

/** People write `./data` and `/data`, and mean `data`. */
const normalizePath = (path: string) => path.replace(/^(\.?\/)+/, '');

function compileFolders(glob: string): Step<string>[] {
  // `data/**` is what lies below `data`, not a file of that name.
  const parts = glob.replace(/(?<=^|\/)\*\*$/, '**/*').split('/');
  return parts.map((part) => {
    if (part === '**') return 'any';
    const pattern = compileName(part);
    return (name) => matchSequence(pattern, [...name]);
  });
}

function compileName(part: string): Step<string>[] {
  const tokens = part.match(/\[!?\]?[^\]]*\]|./gsu) ?? [];
  return tokens.map((token) => {
    if (token === '*') return 'any';
    if (token === '?') return () => true;
    return token.length > 2 && token.startsWith('[')
      ? compileClass(token)
      : (character) => character === token;
  });
}

/** `[abc]`, `[a-z]` or `[!a-z]`. */
function compileClass(token: string): (character: string) => boolean {
  const negated = token.startsWith('[!');
  const inside = token.slice(negated ? 2 : 1, -1);
  const ranges = [...inside.matchAll(/(.)-(.)|./gsu)].map(([one, from, to]) => ({
    from: from ?? one,
    to: to ?? one,
  }));
  return (character) =>
    ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}
