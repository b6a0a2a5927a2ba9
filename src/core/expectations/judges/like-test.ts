/** Any number of characters, one character of any kind, or this one. */
type Piece = { readonly any: true } | { readonly one: true } | { readonly character: string };

/**
 * Whether a text as a whole matches an SQL `LIKE` pattern: `%` stands for any number of characters and `_` for one.
 * Letter case counts.
 *
 * @param escaping the character that makes the next one plain; none where left out
 *
 * @example
 * likeTest('a%_c')('abbc') // true
 * likeTest('10!%', '!')('10%') // true
 */
export function likeTest(pattern: string, escaping?: string): (text: string) => boolean {
  const pieces = piecesOf([...pattern], escaping);
  return (text) => matches([...text], pieces);
}

function piecesOf(characters: readonly string[], escaping: string | undefined): Piece[] {
  const pieces: Piece[] = [];
  let isPlain = false;
  for (const character of characters) {
    if (isPlain) pieces.push({ character });
    else if (character === '%') pieces.push({ any: true });
    else if (character === '_') pieces.push({ one: true });
    else if (character !== escaping) pieces.push({ character });
    isPlain = !isPlain && character === escaping;
  }
  return pieces;
}

/** On a mismatch only the last `%` takes one character more, so the time is bounded by the product of the lengths. */
function matches(characters: readonly string[], pieces: readonly Piece[]): boolean {
  let at = 0;
  let piece = 0;
  let lastAny = -1;
  let afterAny = 0;
  while (at < characters.length) {
    const wanted = pieces[piece];
    if (wanted && 'any' in wanted) {
      lastAny = piece++;
      afterAny = at;
    } else if (wanted && ('one' in wanted || wanted.character === characters[at])) {
      piece++;
      at++;
    } else if (lastAny >= 0) {
      piece = lastAny + 1;
      at = ++afterAny;
    } else return false;
  }
  while (piece < pieces.length && 'any' in pieces[piece]!) piece++;
  return piece === pieces.length;
}
