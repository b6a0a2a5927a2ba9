import type { AuditKey } from '../../audit/key/audit-key.ts';
import type { AskedColumn } from '../../audit/packet.ts';
import type { AuditCost } from '../../audit/plan/estimate-cost.ts';
import { countOf } from '../../words/count-of.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { shellWord } from '../../words/shell-word.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { costSentence, precisionSentence } from './cost-sentences.ts';

/** What the README of an audit is written from. */
export interface ReadmeView {
  readonly key: AuditKey;
  readonly digest: string;
  readonly cost: AuditCost;
  readonly census: boolean;
  /** As the user would write it. */
  readonly folder: string;
}

/** The README of an audit's folder, for whoever runs it: what to send to whom, what not to send, what to run next. */
export function auditReadme(view: ReadmeView): string {
  const { key, digest, cost, census, folder } = view;
  const scored = key.rows.filter(({ decoy }) => !decoy).length;
  const decoys = key.rows.length - scored;
  const of = key.audited === null ? '' : ` labelled ${codeSpan(key.audited)}`;
  const experts = key.experts.map(({ name, file }, expert) => [
    escapeMarkdown(name),
    filesOf(file),
    String(key.rows.filter(({ codes }) => codes[expert] !== null).length),
  ]);
  const blocks = [
    '# An audit by experts',
    `${census ? 'Every one of the' : 'Drawn:'} ${countOf(scored, 'row')}${of} of ${codeSpan(key.dataset)}, asked for ${codeSpan(key.ask.column)}. **This page names what is audited: keep it to yourself.**`,
    '## Send',
    markdownTable(['To', 'These files and nothing else', 'Rows'], experts),
    'The `.html` file is a page that needs no network: it opens in any browser, and its button saves the answers as a file that the expert sends back. Whoever prefers a spreadsheet takes the `.csv` file with `instructions.md`, fills in the column `answer`, and sends that back. One of the two is enough.',
    'Experts answer alone: two people who talk about rows are one expert.',
    `An answer is ${answerOf(key.ask)}, \`can't tell\`, or \`bad row\` where the row is broken. A blank answer is none yet.`,
    '## Do not send',
    `- \`key.sealed.json\`: the current labels, and which code is which row. Its SHA-256 is in every packet: \`${digest}\`. \`assay audit score\` refuses another file.`,
    "- This README, and one expert's files to another.",
    'Git ignores this folder, since its `.gitignore` says so: what is committed, experts can read. To keep scores in the repository, have them written elsewhere with `assay audit score --output`.',
    ...(decoys === 0
      ? []
      : [
          `${countOf(decoys, 'row')} of ${key.rows.length} (${formatPercent(decoys / key.rows.length, 2)}) are decoys of neighbouring classes. They keep experts from guessing the class, and never count. Experts are not told.`,
        ]),
    '## What it costs',
    `${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
    '## Next',
    'Put what comes back into this folder, and run:',
    `\`\`\`sh\nassay audit status ${shellWord(folder)}\nassay audit score ${shellWord(folder)}\n\`\`\``,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function answerOf({ kind, numeric }: AskedColumn): string {
  if (kind === 'label') return 'a label of the set as it is written';
  return numeric ? 'a number without currency or unit' : 'a value as the row has it';
}

function filesOf(file: string): string {
  return `${codeSpan(`${file}.html`)}, or ${codeSpan(`${file}.csv`)} with ${codeSpan('instructions.md')}`;
}
