import { reviewMarker } from '../../review/markers.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { OBSERVING } from './checks/check-words.ts';
import { judgedWords } from './checks/judged-words.ts';
import { boundBody } from './parts/bound-body.ts';
import { showName } from './parts/show-name.ts';
import { agreementLines } from './result/agreement-lines.ts';
import { classTables } from './result/class-tables.ts';
import { corrections } from './result/corrections.ts';
import { disagreements } from './result/disagreements.ts';
import { earlierRounds } from './result/earlier-rounds.ts';
import { errorLine } from './result/error-line.ts';
import type { ResultView } from './result/result-view.ts';
import { wrongRows } from './result/wrong-rows.ts';

/** What a sealed round found: first in words, with who acts next, then the figures, the rows, and what mends them. */
export function resultComment(view: ResultView): string {
  const { dataset, round, standing, judgement, ask } = view;
  const { title, waitsFor, text } = judgedWords(standing);
  const { nextRound } = view;
  return boundBody(reviewMarker('result', { dataset, round }), [
    `### ${showName(dataset)}: ${escapeMarkdown(title[0]!.toLowerCase() + title.slice(1))}`,
    ...(nextRound === undefined
      ? [...nextBlock(waitsFor, view.observe), ...text]
      : [`New rows are drawn: round ${nextRound} decides.`]),
    [...agreementLines(view), errorLine(view)].map((line) => `- ${line}`).join('\n'),
    ...wrongRows(view),
    ...disagreements(view),
    ...corrections(view),
    ...(ask.kind === 'label' ? classTables(judgement.coefficients) : []),
    ...earlierRounds(view),
  ]);
}

function nextBlock(waitsFor: string | undefined, observe: boolean): string[] {
  if (waitsFor === undefined) return [];
  return observe ? [OBSERVING] : [`**Assay is waiting for ${waitsFor}.**`];
}
