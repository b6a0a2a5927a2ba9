import type { DrawVerdict, RedrawnRow } from '../../review/verify/judge-draw.ts';
import type { PublishedDraw } from '../../review/verify/published-draw.ts';
import { countOf } from '../../words/count-of.ts';
import { listNames } from '../../words/list-names.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { paintWith } from '../terminal/paint.ts';

const COMMIT_DIGITS = 7;

/** What a checked draw says, for a terminal: a line that says whether it is honest, then why. Ends with a line ending. */
export function drawVerdictText(
  draw: PublishedDraw,
  verdict: DrawVerdict,
  { colour }: { readonly colour: boolean },
): string {
  const paint = paintWith(colour);
  const mark = verdict.isHonest ? paint.green('HONEST') : paint.red('NOT HONEST');
  const name = escapeTerminal(listNames([draw.dataset]));
  const lines = [
    secretSentence(draw, verdict),
    ...(verdict.isHonest ? [honestSentence(draw)] : faultSentences(draw, verdict)),
  ];
  return `${mark}  ${name}, round ${draw.round}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function secretSentence({ digest }: PublishedDraw, { secretFits }: DrawVerdict): string {
  const bound = escapeTerminal(listNames([digest.slice(0, 'sha256:'.length + 12)]));
  return secretFits
    ? `The secret fits the digest ${bound}… . Is it the one under the packets, told before anybody was asked?`
    : `The secret does not fit the digest ${bound}… : rows were drawn under another one, or the comment was changed.`;
}

function honestSentence({ head, asked, unasked }: PublishedDraw): string {
  const drawn = countOf(asked.length + unasked.length, 'row');
  const left =
    unasked.length === 0 ? '' : ` Nobody was asked about ${unasked.length} of them then.`;
  return `Drawn again from ${head.slice(0, COMMIT_DIGITS)}, the very same ${drawn} come out.${left}`;
}

function faultSentences(
  { base, head }: PublishedDraw,
  { same, untold, undrawn }: DrawVerdict,
): readonly string[] {
  const sides = `${base.slice(0, COMMIT_DIGITS)} and ${head.slice(0, COMMIT_DIGITS)}`;
  return [
    `${countOf(same, 'row')} of the draw from ${sides} are told.`,
    ...(undrawn > 0 ? [`${countOf(undrawn, 'row')} told of the draw does not give.`] : []),
    ...(untold.length > 0
      ? [
          `${countOf(untold.length, 'row')} that the draw gives are not told: ${escapeTerminal(listNames(untold.map(placeOf)))}.`,
        ]
      : []),
  ];
}

function placeOf({ path, line }: RedrawnRow): string {
  return line === undefined ? path : `${path}:${line}`;
}
