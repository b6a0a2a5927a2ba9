import type { Json } from '../../expectations/values/value.ts';
import { detectorsOfColumn } from '../../privacy/detectors-of-column.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { MASKED_DETECTORS } from '../../privacy/masked-detectors.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';

type Result = Readonly<Record<string, Json>>;

/** What a result may quote of rows. */
const OF_ROWS = new Set([
  'details',
  'observed_value',
  'partial_missing_list',
  'partial_unexpected_counts',
  'partial_unexpected_list',
  'unexpected_list',
]);

/**
 * An expectation's result as far as it may be seen: personal data and secrets masked, and nothing out of hidden columns or
 * rows but counts and positions.
 *
 * @param columns the expectation's
 */
export function maskResult(
  result: Result,
  columns: readonly string[],
  policy: PrivacyPolicy,
): Result {
  const isHidden = policy.rows === 'hide' || columns.some((name) => policy.columns.includes(name));
  const entries = Object.entries(result);
  if (isHidden) return Object.fromEntries(entries.filter(([key]) => !OF_ROWS.has(key)));
  if (!policy.mask) return result;
  const named = new Set(columns.flatMap((name) => [...detectorsOfColumn(name, MASKED_DETECTORS)]));
  const mask = (text: string) => maskText(text, named);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, OF_ROWS.has(key) ? maskJson(value, mask) : value]),
  );
}

/** Numbers too, as a card's or a telephone's; keys are names of columns. */
function maskJson(value: Json, mask: (text: string) => string): Json {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') {
    const masked = mask(String(value));
    return masked === String(value) ? value : masked;
  }
  if (value === null || typeof value === 'boolean') return value;
  if (isList(value)) return value.map((item) => maskJson(item, mask));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, maskJson(item, mask)]),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
