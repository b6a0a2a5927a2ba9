import { detectorsOfColumn } from './detectors-of-column.ts';
import { namesHidden } from './hidden-columns.ts';
import { hideText, maskText } from './mask-text.ts';
import { MASKED_DETECTORS } from './masked-detectors.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/**
 * Turns texts of one column of one table into what may be seen of them.
 *
 * @param name The column's.
 *
 * @example
 * maskOfColumn('text', { mask: true, columns: [], rows: 'show' })('ask jane.doe@example.com') // 'ask j•••@e•••.com'
 */
export function maskOfColumn(name: string, policy: PrivacyPolicy): (text: string) => string {
  if (namesHidden([name], policy.columns).length > 0) return hideText;
  if (!policy.mask) return (text) => text;
  const named = detectorsOfColumn(name, MASKED_DETECTORS);
  return (text) => maskText(text, named);
}
