import type { DatasetReview } from '../../../../src/core/review/derive/dataset-review.ts';
import type { ReviewState } from '../../../../src/core/review/derive/review-state.ts';

/** A state as it is read in a golden file: who is asked what, and what came of it. */
export function tellState({ datasets, replies, commands, effects }: ReviewState): unknown {
  return {
    datasets: datasets.map(tellDataset),
    replies: replies.map(({ observation, answers, problems }) => ({
      by: observation.author,
      answers: answers.map(({ n, answer, outcome }) =>
        [n, 'label' in answer ? answer.label : answer.kind, outcome].join(' '),
      ),
      problems: problems.map(({ message }) => message),
    })),
    commands: commands.map(({ name, by, reading }) => `${name} by ${by}: ${reading.kind}`),
    ...(effects.override && { override: effects.override.by }),
  };
}

function tellDataset({ name, phase, rounds, rows, result }: DatasetReview): unknown {
  return {
    dataset: name,
    phase: phase.kind === 'to-open' ? `to-open: ${phase.because}` : phase.kind,
    round: rounds.at(-1)?.opened.round ?? 0,
    seals: rounds.at(-1)?.seals.length ?? 0,
    rows: rows.map(({ drawn, asked, isSealed }) =>
      [
        drawn.id,
        isSealed ? 'sealed' : 'open',
        ...asked.map(
          ({ expert, row, answer }) =>
            `${expert}:${row.n}${answer ? ' answered' : row.released ? ` ${row.released}` : ''}`,
        ),
      ].join(', '),
    ),
    ...(result && {
      result: {
        round: result.round.opened.round,
        outcome: result.outcome,
        agreement: result.judgement.agreement.verdict,
        rows: result.rows.map(({ name: row, id, verdict, final, mended }) =>
          [
            row,
            id,
            verdict,
            ...(final ? [`final ${final}`] : []),
            ...(mended ? [mended] : []),
          ].join(', '),
        ),
      },
    }),
  };
}
