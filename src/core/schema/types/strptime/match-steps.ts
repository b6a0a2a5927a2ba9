import { DIRECTIVES } from './directives.ts';
import type { PatternStep } from './read-pattern.ts';

/**
 * What each directive of a pattern matches in a text, by its letter; undefined where the pattern does not match the
 * whole text. A place that failed once is not tried again, so the cost grows with the text and the pattern only.
 */
export function matchSteps(
  steps: readonly PatternStep[],
  text: string,
): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  const failed = new Set<number>();
  const matchFrom = (step: number, at: number): boolean => {
    const part = steps[step];
    if (!part) return at === text.length;
    const place = step * (text.length + 1) + at;
    if (failed.has(place)) return false;
    for (const end of endsOf(part, text, at)) {
      if (!matchFrom(step + 1, end)) continue;
      if ('directive' in part) found.set(part.directive, text.slice(at, end));
      return true;
    }
    failed.add(place);
    return false;
  };
  return matchFrom(0, 0) ? found : undefined;
}

function endsOf(part: PatternStep, text: string, at: number): number[] {
  if ('literal' in part) return text[at]?.toLowerCase() === part.literal ? [at + 1] : [];
  if ('space' in part) {
    let end = at;
    while (/\s/.test(text[end] ?? '')) end++;
    // A day may be padded with a space of its own.
    return end > at + 1 ? [end, end - 1] : end > at ? [end] : [];
  }
  return (DIRECTIVES.get(part.directive) ?? []).flatMap((reading) => {
    reading.lastIndex = at;
    return reading.test(text) ? [reading.lastIndex] : [];
  });
}
