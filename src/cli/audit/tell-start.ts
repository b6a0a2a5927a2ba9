import type { AuditKey } from '../../core/audit/key/audit-key.ts';
import type { AuditCost } from '../../core/audit/plan/estimate-cost.ts';
import { costSentence, precisionSentence } from '../../core/render/audit/cost-sentences.ts';
import { escapeTerminal } from '../../core/render/escape/escape-terminal.ts';
import { wrapLine } from '../../core/render/terminal/wrap-line.ts';
import { countOf } from '../../core/words/count-of.ts';
import { listNames } from '../../core/words/list-names.ts';
import { shellWord } from '../../core/words/shell-word.ts';

/** What an audit that was started says on the terminal. */
export function tellStart(
  { key, cost, census, notes, wanted, folder }: StartView,
  width: number,
): string {
  const scored = key.rows.filter(({ decoy }) => !decoy).length;
  const decoys = key.rows.length - scored;
  const population = key.strata.reduce((sum, { rows }) => sum + rows, 0);
  const of = key.audited === null ? '' : ` labelled ${key.audited}`;
  const lines = [
    census
      ? `All ${countOf(scored, 'row')}${of} of ${key.dataset}, a census${wanted > scored ? `: there are no ${wanted}` : ''}.`
      : `${countOf(scored, 'row')} drawn of ${countOf(population, 'row')}${of} of ${key.dataset}.`,
    ...(decoys > 0
      ? [`${countOf(decoys, 'decoy')} of neighbouring classes, which never count.`]
      : []),
    `Experts see ${listNames(key.shown)} and are asked for ${key.ask.column}.`,
    `${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
    ...notes,
    `${folder}/README.md says what to send to whom. Then:`,
  ];
  // Not wrapped: a command that is broken over lines cannot be copied.
  const next = escapeTerminal(`assay audit status ${shellWord(folder)}`);
  return `${[...lines.flatMap((line) => wrapLine('', line, width)), next].join('\n')}\n`;
}

export interface StartView {
  readonly key: AuditKey;
  readonly cost: AuditCost;
  readonly census: boolean;
  readonly notes: readonly string[];
  /** The rows that were asked for. */
  readonly wanted: number;
  readonly folder: string;
}
