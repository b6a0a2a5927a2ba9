import { CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import type { ShownCell } from '../../review/journal.ts';
import { reviewMarker } from '../../review/markers.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { boundBody } from './parts/bound-body.ts';
import { nameLogins } from './parts/name-logins.ts';
import { rowCells } from './parts/row-cells.ts';
import { showName } from './parts/show-name.ts';

/** Rows on which experts differ, for somebody who answered none of them. */
export interface AdjudicationView {
  readonly dataset: string;
  readonly round: number;
  readonly imageHosts: readonly string[];
  readonly rows: readonly AdjudicatedRow[];
}

/** Holds neither who said what nor what the dataset says. */
export interface AdjudicatedRow {
  /** `r3`. */
  readonly name: string;
  readonly cells: readonly ShownCell[];
  /** The different answers in the order of `adjudicationSides`: A, B, and what others said. */
  readonly sides: readonly string[];
  /** The boxes that are ticked in the comment as it stands: they stay so. */
  readonly ticked: readonly ('A' | 'B' | 'other')[];
  readonly decision?: { readonly by: string; readonly answer: string };
}

const ROOM = 40_000;
const MOST_ROWS = 40;

/** The comment in which an adjudicator settles rows. Rows that are settled stay, so that a tick can be taken back. */
export function adjudicationComment(view: AdjudicationView): string {
  const { dataset, round, imageHosts, rows } = view;
  const shown = rows.slice(0, MOST_ROWS);
  const room = Math.floor(ROOM / Math.max(1, shown.length));
  const left = rows.length - shown.length;
  const open = rows.filter(({ decision }) => decision === undefined).length;
  return boundBody(reviewMarker('adjudication', { dataset, round }), [
    open === 0
      ? `**Every disagreement of ${showName(dataset)} is settled.** Thank you!`
      : `**${countPhrase(open, 'row', 'rows')} of ${showName(dataset)} to settle:** the experts do not agree, or cannot tell. What is right?`,
    ...(open === 0
      ? []
      : [
          'For an expert who answered none of these rows, or a maintainer. Tick A or B, or write another label in a comment.',
        ]),
    ...shown.map((row) => rowBlock(row, { imageHosts, room })),
    ...(left > 0 ? [`…and ${countOf(left, 'more row')}: settle these first.`] : []),
  ]);
}

function rowBlock(
  { name, cells, sides, ticked, decision }: AdjudicatedRow,
  shown: { readonly imageHosts: readonly string[]; readonly room: number },
): string {
  const box = (side: 'A' | 'B' | 'other') => `- [${ticked.includes(side) ? 'x' : ' '}] ${name}:`;
  // Where all of them cannot tell there is but one.
  const [a = '', b, ...others] = sides;
  const line = (side: 'A' | 'B', answer: string) =>
    answer === CANNOT_TELL_TEXT
      ? `- ${side}: ${showName(answer)}`
      : `${box(side)} **${side}** ${showName(answer)}`;
  return [
    `**${name}**${decision ? ` · settled by ${nameLogins([decision.by])}: **${showName(decision.answer)}**` : ''}`,
    rowCells(cells, shown),
    [
      line('A', a),
      ...(b === undefined ? [] : [line('B', b)]),
      ...(others.length > 0 ? [`- Also said: ${others.slice(0, 5).map(showName).join(', ')}`] : []),
      `${box('other')} other: write \`/assay adjudicate ${name} label\``,
    ].join('\n'),
  ].join('\n\n');
}
