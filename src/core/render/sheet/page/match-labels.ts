/** How well a label fits what was typed; the smaller the better. */
const WHOLE = 0;
const START = 1;
const WORD_STARTS = 2;
const INSIDE = 3;

/**
 * The labels that fit what was typed, the best first and of equals the first in the given order: it starts the label,
 * each word of it starts a word of the label, or it stands in the label; where none does, those that have its letters
 * in this order. Case, accents, underscores and hyphens do not matter; nothing typed gives all.
 *
 * @returns indices into `labels`
 * @example
 * matchLabels(['card_arrival', 'top_up_by_card', 'cash'], 'card') // [0, 1]
 * matchLabels(['card_arrival', 'cash'], 'ar ca') // [0]
 */
export function matchLabels(labels: readonly string[], typed: string): number[] {
  const query = plain(typed);
  if (query === '') return labels.map((_, index) => index);
  const words = labels.map(plain);
  const fitting = words
    .map((label, index) => ({ index, rank: rankOf(label, query) }))
    .filter(({ rank }) => rank !== undefined);
  if (fitting.length > 0) {
    return fitting
      .sort((a, b) => (a.rank as number) - (b.rank as number))
      .map(({ index }) => index);
  }
  const letters = query.replaceAll(' ', '');
  return words.flatMap((label, index) => (isScattered(label, letters) ? [index] : []));
}

function rankOf(label: string, query: string): number | undefined {
  if (label === query) return WHOLE;
  if (label.startsWith(query)) return START;
  const words = label.split(' ');
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) {
    return WORD_STARTS;
  }
  return label.includes(query) ? INSIDE : undefined;
}

function isScattered(label: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = label.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s_\-/]+/g, ' ')
    .trim();
}
