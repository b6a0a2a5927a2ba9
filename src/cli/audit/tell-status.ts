import type { AuditKey } from '../../core/audit/key/audit-key.ts';
import type { ExpertProgress } from '../../core/audit/score/answer-progress.ts';
import { progressTable } from '../../core/render/audit/audit-tables.ts';
import { auditTableLines } from '../../core/render/audit/render-audit-terminal.ts';
import type { TerminalOptions } from '../../core/render/terminal/terminal-options.ts';
import { wrapLine } from '../../core/render/terminal/wrap-line.ts';
import { listNames } from '../../core/words/list-names.ts';
import { shellWord } from '../../core/words/shell-word.ts';

/** What the status of an audit is told from. */
export interface StatusView {
  readonly key: AuditKey;
  readonly folder: string;
  readonly progress: readonly ExpertProgress[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** When the latest file with answers was written. */
  readonly latest?: Date;
}

/** What is missing of an audit, and what to do next. */
export function tellStatus(view: StatusView, options: TerminalOptions): string {
  const { key, folder, progress, problems, notes, latest } = view;
  const wrap = (start: string, text: string) => wrapLine(start, text, options.width);
  const open = progress.filter(({ answered, asked }) => answered < asked);
  const names = listNames(open.map(({ name }) => name));
  const next =
    open.length === 0
      ? `All answers are in: assay audit score ${shellWord(folder)}`
      : `Waiting for ${names}. What is there can be scored: assay audit score ${shellWord(folder)}`;
  const sections = [
    wrap('', `The audit ${key.audit} of ${key.dataset}, started ${key.started.slice(0, 10)}.`),
    auditTableLines(progressTable({ progress }), options),
    latest
      ? wrap(
          '',
          `The last answers came ${latest.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
        )
      : [],
    problems.flatMap((line) => wrap('! ', line)),
    notes.flatMap((line) => wrap('- ', line)),
    wrap('', next),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
