import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import { numberOfText } from '../../profile/number-of-text.ts';

/**
 * Whether labels order themselves, being numbers; `bad row` aside.
 *
 * @example
 * orderIsKnown(['1', '2', 'bad row']) // true
 * orderIsKnown(['high', 'low']) // false
 */
export function orderIsKnown(labels: readonly string[]): boolean {
  return labels.every((label) => label === BAD_ROW_TEXT || numberOfText(label) !== undefined);
}
