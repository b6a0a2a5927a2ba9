/** Scripts that a text can be told by at a glance. Those that are written together are one. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Chinese or Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/** Fewer letters may be a name or a sign. */
const FEWEST_LETTERS = 8;
const LEAST_SHARE = 0.8;
const LONGEST = 600;

/**
 * The script that nearly all letters of a text are of; undefined where there are too few, or several.
 *
 * @example
 * scriptOf('Где моя посылка?') // 'Cyrillic'
 */
export function scriptOf(text: string): string | undefined {
  const start = text.slice(0, LONGEST);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return undefined;
  return SCRIPTS.find(
    ([, script]) => (start.match(script)?.length ?? 0) >= letters * LEAST_SHARE,
  )?.[0];
}
