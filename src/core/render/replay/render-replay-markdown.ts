import type { CheckTally, Replay, ReplayedChange } from '../../replay/replay.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { checksOf, rowsOf, shortNameOf, summaryOf, VERDICTS } from './replay-words.ts';

const LONGEST_TITLE = 80;

/** A replay as Markdown: one sentence, a table of the changes with links, and the totals of each check. */
export function renderReplayMarkdown(replay: Replay): string {
  const { changes, totals } = replay;
  const blocks = [
    summaryOf(replay).join('\n\n'),
    changes.length === 0
      ? ''
      : markdownTable(
          ['Change', 'Day', 'Verdict', 'New errors', 'New warnings', 'Title', 'Checks'],
          changes.map(changeRow),
        ),
    totals.length === 0
      ? ''
      : `## Totals\n\n${markdownTable(['Check', 'Severity', 'Changes', 'Rows'], totals.map(totalRow))}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function changeRow(change: ReplayedChange): string[] {
  const name = shortNameOf(change);
  return [
    change.url === undefined ? `\`${name}\`` : `[${name}](${change.url})`,
    change.day,
    change.conclusion === 'pass' ? VERDICTS.pass : `**${VERDICTS[change.conclusion]}**`,
    formatCount(rowsOf(change, 'error')),
    formatCount(rowsOf(change, 'warning')),
    escapeMarkdown(cutText(change.title, LONGEST_TITLE)),
    escapeMarkdown(checksOf(change)),
  ];
}

function totalRow({ check, severity, changes, rows }: CheckTally): string[] {
  return [`\`${check}\``, severity, formatCount(changes), formatCount(rows)];
}
