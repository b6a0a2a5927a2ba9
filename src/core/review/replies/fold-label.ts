import { tidyText } from './tidy-text.ts';

/**
 * A label without what people write otherwise: letter case, kinds of quotes and dashes, `_` and `-` for spaces.
 *
 * @example
 * foldLabel('Card_Arrival') // 'card arrival'
 */
export function foldLabel(label: string): string {
  return tidyText(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
