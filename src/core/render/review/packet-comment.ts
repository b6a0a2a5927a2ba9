import type { AskedColumn } from '../../audit/packet.ts';
import { SECONDS_A_ROW } from '../../audit/seconds-a-row.ts';
import type { GuidelineRef, ShownCell } from '../../review/journal.ts';
import { reviewMarker } from '../../review/markers.ts';
import { countOf } from '../../words/count-of.ts';
import { formatDuration } from '../../words/format-duration.ts';
import { codeSpan } from '../escape/code-span.ts';
import { packetLabels } from './packet-labels.ts';
import { boundBody } from './parts/bound-body.ts';
import { fenced } from './parts/fenced.ts';
import { linkFile, type RepositoryPlace } from './parts/link-file.ts';
import { mentionLogin } from './parts/mention-login.ts';
import { rowCells } from './parts/row-cells.ts';
import { showDate } from './parts/show-date.ts';
import { showName } from './parts/show-name.ts';
import { replyExample } from './reply-example.ts';

/** A batch of rows as its expert sees it; it has no place for a proposed label, a flag, a source or a path. */
export interface PacketView extends RepositoryPlace {
  readonly dataset: string;
  readonly round: number;
  readonly expert: string;
  readonly batch: number;
  /** ISO 8601. */
  readonly due: string;
  readonly ask: AskedColumn;
  readonly guideline: Pick<GuidelineRef, 'path' | 'commit'> | null;
  /** Of the round's secret, `sha256:…`. */
  readonly digest: string;
  readonly imageHosts: readonly string[];
  /** At least one, by their numbers. */
  readonly rows: readonly { readonly n: number; readonly cells: readonly ShownCell[] }[];
}

/** What all rows of a batch may take together. */
const ROOM = 42_000;

/** The comment in which an expert is asked about a batch of rows. */
export function packetComment(view: PacketView): string {
  const { dataset, round, expert, batch, due, ask, guideline, imageHosts, rows, digest } = view;
  const minutes = Math.ceil((rows.length * SECONDS_A_ROW) / 60);
  const room = Math.floor(ROOM / rows.length);
  const blocks = [
    `${mentionLogin(expert)}, ${askFor(ask)} of ${rowsOf(rows.length)} of ${showName(dataset)}? It takes about ${formatDuration(minutes)}; please answer by ${showDate(due)}.`,
    "Please don't open *Files changed* first: it shows the proposed labels.".replace(
      'labels',
      ask.kind === 'label' ? 'labels' : 'values',
    ),
    ...(guideline === null ? [] : [`Guideline: ${linkFile(view, guideline)}`]),
    ...(ask.kind === 'label' ? [packetLabels(ask.labels)] : []),
    howToAnswer(view),
    ...rows.map(({ n, cells }) => `**${n}**\n\n${rowCells(cells, { imageHosts, room })}`),
    `<sub>Drawn with a secret that is told when the pull request closes; its digest is ${codeSpan(digest)}.</sub>`,
  ];
  return boundBody(reviewMarker('packet', { dataset, round, expert, batch }), blocks);
}

function askFor({ column, kind }: AskedColumn): string {
  return `what is the ${kind === 'label' ? 'label' : showName(column)}`;
}

const rowsOf = (count: number) => (count === 1 ? 'this row' : `these ${countOf(count, 'row')}`);

function howToAnswer({ rows, ask }: PacketView): string {
  const numbers = rows.map(({ n }) => n);
  const how =
    ask.kind === 'label'
      ? 'Letters, names and the beginnings of names all work.'
      : ask.numeric
        ? 'Numbers are digits alone, with a point for decimals: no currency, no unit.'
        : 'Type what the row shows.';
  return [
    'Answer in a comment, like this (made up):',
    fenced(replyExample(numbers, ask), 'text'),
    `\`?\` is can't tell, \`!\` a broken row. ${how} A note follows \`#\`, and \`/assay pass\` with a reason hands your rows on.`,
  ].join('\n\n');
}
