import type { Pattern } from '../../pattern/compile-pattern.ts';
import { matchTexts } from '../../pattern/match-texts.ts';
import type { SlowMatcher } from '../../pattern/slow-matcher.ts';
import { cellText } from '../../table/cell.ts';
import { CannotJudge, type MapJudge, type UnexpectedRow } from '../define/expectation.ts';
import { compileAll } from './patterns.ts';

/** How many of the patterns a value has to match. */
export type Wanted = 'any' | 'all' | 'none';

interface OpenRow extends UnexpectedRow {
  readonly text: string;
}

/**
 * Judges cells, as written, by regular expressions that may match anywhere in them. What the linear-time engine cannot
 * tell is asked at the end, in a worker with a bound on time.
 */
export function patternJudge(
  sources: readonly string[],
  wanted: Wanted,
  slowMatcher: SlowMatcher,
): MapJudge {
  const patterns = compileAll(sources);
  const open: OpenRow[] = [];
  return {
    meets(values, [cell], index) {
      const text = cellText(cell);
      const verdict = judge(
        patterns.map((pattern) => pattern.test(text, 'search')),
        wanted,
      );
      if (verdict !== undefined) return verdict;
      open.push({ index, values, text });
      return true;
    },
    late: () => judgeOpen(open, patterns, wanted, slowMatcher),
  };
}

async function judgeOpen(
  open: readonly OpenRow[],
  patterns: readonly Pattern[],
  wanted: Wanted,
  slowMatcher: SlowMatcher,
): Promise<UnexpectedRow[]> {
  if (open.length === 0) return [];
  const texts = open.map(({ text }) => text);
  const answers: (boolean | undefined)[][] = [];
  for (const pattern of patterns) {
    answers.push(await matchTexts(pattern, 'search', texts, slowMatcher));
  }
  return open.filter((_, i) => {
    const verdict = judge(
      answers.map((ofPattern) => ofPattern[i]),
      wanted,
    );
    if (verdict !== undefined) return !verdict;
    throw new CannotJudge(
      `A regular expression took longer than ${slowMatcher.bound} over a value.`,
    );
  });
}

/** Undefined where it hangs on an answer that is not known. */
function judge(matches: readonly (boolean | undefined)[], wanted: Wanted): boolean | undefined {
  const decisive = wanted !== 'all';
  if (matches.includes(decisive)) return wanted === 'any';
  if (matches.includes(undefined)) return undefined;
  return wanted !== 'any';
}
