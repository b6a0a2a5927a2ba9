import { namesHidden } from '../core/privacy/hidden-columns.ts';
import type { PrivacyPolicy } from '../core/privacy/privacy-policy.ts';
import type { Notice } from '../core/report/report.ts';
import { suggestWord } from '../core/words/suggest-word.ts';

/**
 * Tells of columns that the config hides and that no changed file has. Files differ in what they hold: a name is told
 * where it is nearly that of a column, or where base's rules had not got it.
 *
 * @param columns Of all changed files.
 * @param before Base's rules; undefined where it has none that can be used.
 */
export function noteIdlePrivacy(
  privacy: PrivacyPolicy,
  columns: readonly string[],
  before: PrivacyPolicy | undefined,
  configPath: string,
): Notice[] {
  if (columns.length === 0) return [];
  return privacy.columns.flatMap((name): Notice[] => {
    if (namesHidden(columns, [name]).length > 0) return [];
    const meant = suggestWord(name, columns);
    if (meant === undefined && before?.columns.includes(name)) return [];
    const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    const message = `No changed file has the column \`${name}\` of \`privacy.columns\`, so it hides nothing here.${hint}`;
    return [{ code: 'config-warning', severity: 'warning', path: configPath, message }];
  });
}
