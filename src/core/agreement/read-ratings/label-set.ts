import { numberOfText } from '../../profile/number-of-text.ts';

/**
 * Labels that were used, each once, in order: by their numbers where all are numbers, else by their letters.
 *
 * @example
 * labelSet(['10', '9', '10']) // ['9', '10']
 * labelSet(['shoe', 'boot']) // ['boot', 'shoe']
 */
export function labelSet(used: Iterable<string>): string[] {
  const labels = [...new Set(used)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(labels.map((label) => [label, numberOfText(label)]));
  if (labels.some((label) => numbers.get(label) === undefined)) return labels;
  return labels.sort((a, b) => numbers.get(a)! - numbers.get(b)!);
}
