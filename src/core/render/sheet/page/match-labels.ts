/** How well a label fits what was typed; the smaller the better. */
const WHOLE = 0;
const START = 1;
const WORD_STARTS = 2;
const INSIDE = 3;
const SCATTERED = 4;

/**
 * The labels that fit what was typed, the best first and of equals the first in the given order: it starts the label,
 * each word of it starts a word of the label, it stands in the label, or its letters come in this order. Case,
 * accents, underscores and hyphens do not matter; nothing typed gives all.
 *
 * @returns indices into `labels`
 * @example
 * matchLabels(['card_arrival', 'top_up_by_card', 'cash'], 'card') // [0, 1]
 * matchLabels(['card_arrival', 'cash'], 'ar ca') // [0]
 */
export function matchLabels(labels: readonly string[], typed: string): number[] {
  const query = plain(typed);
  if (query === '') return labels.map((_, index) => index);
  return labels
    .map((label, index) => ({ index, rank: rankOf(plain(label), query) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank as number) - (b.rank as number))
    .map(({ index }) => index);
}

function rankOf(label: string, query: string): number | undefined {
  if (label === query) return WHOLE;
  if (label.startsWith(query)) return START;
  const words = label.split(' ');
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) {
    return WORD_STARTS;
  }
  if (label.includes(query)) return INSIDE;
  return isScattered(label, query.replaceAll(' ', '')) ? SCATTERED : undefined;
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
