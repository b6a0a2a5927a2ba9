import type { Noise } from '../confident-learning/estimate-noise.ts';
import type {
  LabelSuggestion,
  LabelSuggestions,
  SuspectClass,
  SuspectPair,
} from './label-suggestions.ts';

/**
 * Counts suspected rows by their label, and by label and suggestion.
 *
 * @param given The labels of all judged rows.
 * @param labels The classes, in the order that the noise has them.
 */
export function countSuspects(
  given: readonly string[],
  suggestions: readonly LabelSuggestion[],
  labels: readonly string[],
  noise: Noise | undefined,
): Pick<LabelSuggestions, 'classes' | 'pairs'> {
  const rows = tally(given);
  const suspected = tally(suggestions.map((each) => each.given));
  const places = new Map(labels.map((label, place) => [label, place]));
  const classes = [...rows].map(([label, count]): SuspectClass => {
    const expected = noise?.classes[places.get(label) ?? -1];
    return {
      label,
      rows: count,
      ...(expected ? { wrong: expected.wrong, lost: expected.lost } : {}),
      suspected: suspected.get(label) ?? 0,
    };
  });
  return {
    classes: classes.sort((a, b) => b.suspected - a.suspected || compareText(a.label, b.label)),
    pairs: pairsOf(suggestions),
  };
}

function pairsOf(suggestions: readonly LabelSuggestion[]): SuspectPair[] {
  const pairs = new Map<string, SuspectPair>();
  for (const { given, suggested } of suggestions) {
    if (suggested === undefined) continue;
    const key = JSON.stringify([given, suggested]);
    pairs.set(key, { given, suggested, rows: (pairs.get(key)?.rows ?? 0) + 1 });
  }
  return [...pairs.values()].sort(
    (a, b) =>
      b.rows - a.rows || compareText(a.given, b.given) || compareText(a.suggested, b.suggested),
  );
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
