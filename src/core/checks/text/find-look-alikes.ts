/** A character that stands for another which it looks like. */
export interface LookAlike {
  readonly at: number;
  /** What it is, and what it looks like, e.g. `Cyrillic а for a`. */
  readonly name: string;
}

/** Letters of one script, and the Latin letters that look the same, place by place. */
const LATIN_LIKE: readonly {
  readonly script: string;
  readonly letters: ReadonlyMap<string, string>;
}[] = [
  {
    script: 'Cyrillic',
    letters: pair('аеорсухіјѕԁһԛԝАВЕКМНОРСТХУІЈЅԌԚԜ', 'aeopcyxijsdhqwABEKMHOPCTXYIJSGQW'),
  },
  // Of the small ones only omicron: the others are units and variables.
  { script: 'Greek', letters: pair('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo') },
];

/** Punctuation of other scripts that is taken for ASCII in text without a letter of theirs. */
const SIGNS: ReadonlyMap<string, { readonly looksLike: string; readonly script?: RegExp }> =
  new Map([
    ['\u037e', { looksLike: ';', script: /\p{Script=Greek}/u }],
    ['\u0589', { looksLike: ':', script: /\p{Script=Armenian}/u }],
    ['\u05c3', { looksLike: ':', script: /\p{Script=Hebrew}/u }],
    ['\u01c3', { looksLike: '!' }],
    ['\u2024', { looksLike: '.' }],
    ['\ua789', { looksLike: ':' }],
  ]);

const SUSPECT = /[\u0370-\u05ff\u01c3\u2024\ua789]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Longer ones are no words. */
const LONGEST_WORD = 100;
const SHORTEST_GREEK = 3;
const MOST = 100;

/**
 * Letters that look like those of the script their word is written in and belong to another, such as a Cyrillic
 * `а` in a Latin word; and signs that look like ASCII ones. A word of two scripts whose letters do not look alike
 * is a word all the same (`kΩ`, `SMSка`). The first hundred are enough.
 *
 * @example
 * findLookAlikes('pаypal') // [{ at: 1, name: 'Cyrillic а for a' }]
 */
export function findLookAlikes(text: string): LookAlike[] {
  if (!SUSPECT.test(text)) return [];
  const found: LookAlike[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (found.length >= MOST) return found;
    if (word.length > 1 && word.length <= LONGEST_WORD)
      found.push(...lettersIn(word).map(({ at, name }) => ({ at: index + at, name })));
  }
  for (const [sign, { looksLike, script }] of SIGNS) {
    const at = text.indexOf(sign);
    if (at !== -1 && !script?.test(text)) found.push({ at, name: `${sign} for ${looksLike}` });
  }
  return found;
}

function lettersIn(word: string): LookAlike[] {
  const latin = placesOf(word, /\p{Script=Latin}/u);
  if (latin.length === 0) return [];
  for (const { script, letters } of LATIN_LIKE) {
    const other = placesOf(word, script === 'Greek' ? /\p{Script=Greek}/u : /\p{Script=Cyrillic}/u);
    if (other.length === 0 || (script === 'Greek' && word.length < SHORTEST_GREEK)) continue;
    const odd = other.length <= latin.length ? other : latin;
    const lookAlikes = odd === other ? letters : flip(letters);
    const named = odd.flatMap((at) => {
      const likeness = lookAlikes.get(word[at]!);
      return likeness === undefined
        ? []
        : [{ at, name: `${odd === other ? script : 'Latin'} ${word[at]} for ${likeness}` }];
    });
    // One that looks like nothing else shows that the word mixes on purpose.
    if (named.length === odd.length) return named;
  }
  return [];
}

function placesOf(word: string, script: RegExp): number[] {
  const places: number[] = [];
  for (let i = 0; i < word.length; i++) if (script.test(word[i]!)) places.push(i);
  return places;
}

function pair(letters: string, others: string): ReadonlyMap<string, string> {
  return new Map([...letters].map((letter, i) => [letter, others[i]!]));
}

function flip(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...letters].map(([letter, other]) => [other, letter]));
}
