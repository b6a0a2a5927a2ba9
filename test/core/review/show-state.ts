import type {
  AskedAbout,
  DatasetReview,
  ReviewResult,
} from '../../../src/core/review/derive/dataset-review.ts';
import type { ReviewState } from '../../../src/core/review/derive/review-state.ts';

/** Of the state of a review, what people argue about, in lines that can be read. */
export function showState({ datasets, replies, commands, excluded, effects }: ReviewState) {
  return {
    datasets: datasets.map(showDataset),
    replies: replies.map(({ observation, answers, problems }) => ({
      from: `${observation.author}, comment ${observation.comment}, version ${observation.version}`,
      answers: answers.map(
        ({ n, answer, outcome }) => `${n}: ${JSON.stringify(answer)} ${outcome}`,
      ),
      ...(problems.length > 0 && { problems: problems.length }),
    })),
    commands: commands.map(({ by, name, reading, taken }) => {
      const said = reading.kind === 'call' ? 'may be carried out' : reading.message;
      return `${by}: ${name}: ${said}${taken ? '' : ' (not taken)'}`;
    }),
    excluded: [...excluded],
    ...(effects.override && { override: effects.override }),
  };
}

function showDataset({ name, phase, rounds, rows, results }: DatasetReview) {
  return {
    name,
    phase: phase.kind === 'to-open' ? `to-open (${phase.because})` : phase.kind,
    rounds: rounds.length,
    rows: rows.map(showRow),
    results: results.map(showResult),
  };
}

function showRow({ drawn, asked, isSealed }: AskedAbout): string {
  const experts = asked.map(({ expert, row, answer }) => {
    const said = answer ? 'answered' : 'waits';
    return `${expert} (${row.n}) ${row.released ? `${row.released}, ${said}` : said}`;
  });
  return `${drawn.id}${isSealed ? ' sealed' : ''}: ${experts.join(', ')}`;
}

function showResult({ round, rows, judgement, outcome }: ReviewResult) {
  const { agreement, plain, pooled, errors, tooManyWrong } = judgement;
  return {
    round: round.opened.round,
    outcome,
    agreement: `${agreement.rate?.toFixed(3)} ${agreement.verdict}, ${plain.agreed} of ${plain.rows}, ${pooled} pooled`,
    wrong: `${errors.low.rate.toFixed(3)} to ${errors.high.rate.toFixed(3)}${tooManyWrong ? ', too many' : ''}`,
    rows: rows.map(
      ({ name, id, label, answers, final, verdict, mended, current, decidedBy }) =>
        `${name} ${id}: ${label}, ${answers.map(({ answer }) => answer).join('/')}: ${[
          verdict,
          ...(final !== undefined && verdict !== 'right' ? [`it is ${final}`] : []),
          ...(decidedBy ? [`by ${decidedBy}`] : []),
          ...(mended ? [mended] : []),
          ...(current !== label ? [`now ${current ?? 'gone'}`] : []),
        ].join(', ')}`,
    ),
  };
}
