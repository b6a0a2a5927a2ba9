import { reviewMarker } from '../../review/markers.ts';
import type { PublishedDraw } from '../../review/verify/published-draw.ts';
import { countOf } from '../../words/count-of.ts';
import { codeSpan } from '../escape/code-span.ts';
import { boundBody } from './parts/bound-body.ts';
import { fenced } from './parts/fenced.ts';
import { showName } from './parts/show-name.ts';

/** A round whose secret can be told. */
export interface ToldRound extends Pick<PublishedDraw, 'dataset' | 'round' | 'secret' | 'digest'> {
  /** Left out where nobody was asked. */
  readonly draw?: PublishedDraw | undefined;
}

/** Of JSON, so that the words around it fit into the 65,536 characters of a comment too. */
const ROOM = 55_000;
/** Rounds in a comment. */
const MOST = 50;

/** The secrets of the draws and what was drawn from what, told once the pull request is closed: a comment for as many as fit. */
export function drawPublishedComments(rounds: readonly ToldRound[]): readonly string[] {
  return partsOf(rounds).map((part, i) => {
    const draws = drawsOf(part);
    return boundBody(
      reviewMarker('draw', { rounds: rounds.length, ...(i > 0 && { part: i + 1 }) }),
      [
        'The review is closed, so here is how rows were drawn. The digest was published before anybody was asked; the secret fits it and no other draw.',
        part.map((round) => `- ${sentenceOf(round)}`).join('\n'),
        ...(draws.length === 0
          ? []
          : [
              'To draw the same rows again, save this comment as `draw.md` and run this in a clone of the repository:',
              fenced('assay verify-draw draw.md', 'sh'),
              `<details><summary>What it takes to draw again</summary>\n\n${fenced(jsonOf(draws), 'json')}\n\n</details>`,
            ]),
      ],
    );
  });
}

function sentenceOf(told: ToldRound): string {
  const { dataset, round, secret, digest, draw } = told;
  const name = `**${showName(dataset)}, round ${round}**`;
  const bound = `Secret ${codeSpan(secret)}, digest ${codeSpan(digest)}.`;
  if (!draw) return `${name}: nobody was asked. ${bound}`;
  const rows = `${countOf(draw.asked.length + draw.unasked.length, 'row')} drawn`;
  if (!fits([told])) return `${name}: ${rows}, too many to list here. ${bound}`;
  const left = draw.unasked.length;
  const unasked = left === 0 ? '' : `; nobody was asked about ${left} of them then`;
  return `${name}: ${rows}${unasked}. ${bound}`;
}

function partsOf(rounds: readonly ToldRound[]): ToldRound[][] {
  const parts: ToldRound[][] = [];
  for (const round of rounds) {
    const last = parts.at(-1);
    if (last && fits([...last, round])) last.push(round);
    else parts.push([round]);
  }
  return parts;
}

function fits(rounds: readonly ToldRound[]): boolean {
  return jsonOf(rounds.flatMap(({ draw }) => draw ?? [])).length <= ROOM && rounds.length <= MOST;
}

/** Those that are listed: one draw alone may be too much for any comment. */
function drawsOf(rounds: readonly ToldRound[]): PublishedDraw[] {
  return rounds.flatMap((round) => (round.draw && fits([round]) ? [round.draw] : []));
}

function jsonOf(draws: readonly PublishedDraw[]): string {
  const lines = draws.map((draw) => `    ${JSON.stringify(draw)}`).join(',\n');
  return `{\n  "assay": "draws",\n  "version": 1,\n  "draws": [\n${lines}\n  ]\n}`;
}
