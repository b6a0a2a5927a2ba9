import type { Anchor, Pattern } from './compile-pattern.ts';
import type { SlowMatcher } from './slow-matcher.ts';

/**
 * Whether each text matches, in their order: by RE2 where it can tell, else by the worker. Equal texts are asked
 * once. Undefined where the worker's time ran out.
 */
export async function matchTexts(
  pattern: Pattern,
  anchor: Anchor,
  texts: readonly string[],
  slow: SlowMatcher,
): Promise<(boolean | undefined)[]> {
  const told = texts.map((text) => pattern.test(text, anchor));
  const open = [...new Set(texts.filter((_, i) => told[i] === undefined))];
  if (open.length === 0) return told;
  const answers = await slow.matchAll(pattern.forWorker(anchor), open);
  const byText = new Map(open.map((text, i) => [text, answers[i]]));
  return told.map((answer, i) => answer ?? byText.get(texts[i]!));
}
