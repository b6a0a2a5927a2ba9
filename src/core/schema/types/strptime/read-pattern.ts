import { DIRECTIVES, SHORTHANDS } from './directives.ts';

/** A part of a pattern: a directive, white space, or one character that has to be there. */
export type PatternStep =
  | { readonly directive: string }
  | { readonly space: true }
  | { readonly literal: string };

/** More than anybody writes. */
const MAX_LENGTH = 200;

/** The steps of a strptime pattern, or why it is none. */
export function readPattern(format: string): { steps: PatternStep[] } | { fault: string } {
  if (format.length > MAX_LENGTH) return { fault: `is longer than ${MAX_LENGTH} characters` };
  const steps: PatternStep[] = [];
  const seen = new Set<string>();
  const pattern = format.replace(/%([cxX])/g, (_, letter) => SHORTHANDS.get(letter) ?? '');
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (/\s/.test(character)) {
      while (/\s/.test(pattern[at + 1] ?? '')) at++;
      steps.push({ space: true });
      continue;
    }
    if (character !== '%') {
      steps.push({ literal: character.toLowerCase() });
      continue;
    }
    const letter = pattern[++at] ?? '';
    if (letter === '%') steps.push({ literal: '%' });
    else if (!DIRECTIVES.has(letter))
      return { fault: `has \`%${letter}\`, which strptime does not know` };
    else if (seen.has(letter)) return { fault: `has \`%${letter}\` twice` };
    else {
      steps.push({ directive: letter });
      seen.add(letter);
    }
  }
  if (seen.size === 0) return { fault: `has no directive such as \`%Y\`${meant(format)}` };
  return { steps };
}

/** What a pattern in the words of other languages would be, e.g. `%Y-%m-%d` for `YYYY-MM-DD`. */
function meant(format: string): string {
  const written = format
    .replace(/YYYY/i, '%Y')
    .replace(/MM/, '%m')
    .replace(/DD/i, '%d')
    .replace(/HH/i, '%H')
    .replace(/mm/i, '%M')
    .replace(/SS/i, '%S');
  return written === format ? '' : `; did you mean \`${written}\`?`;
}
