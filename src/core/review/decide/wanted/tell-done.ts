import type { CommandCall } from '../../commands/command.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import { sameLogin } from '../../same-login.ts';

/** What followed from a command that was carried out, plain text; undefined where nothing is to be told. */
export function tellDone(
  call: CommandCall,
  by: string,
  { effects, packets, datasets }: ReviewState,
): string | undefined {
  const rows = datasets.flatMap(({ result }) => (result ? [...result.rows, ...result.before] : []));
  const named = (name: string) => rows.find((row) => row.name === name);
  switch (call.name) {
    case 'pass':
      return packets.has(by.toLowerCase())
        ? 'Thank you for saying so. What you have not answered goes to the next expert.'
        : 'You are not asked about any row, so there is nothing to pass on.';
    case 'extend':
      return `${call.by.count} ${call.by.unit} more.`;
    case 'remind':
      return 'Whoever is still to answer is reminded, once a day at most.';
    case 'assign':
      return effects.assigned.some((login) => sameLogin(login, call.login))
        ? `${call.login} can be asked now, and is where experts are missing.`
        : `${call.login} is not of the pool. A maintainer can ask them all the same.`;
    case 'adjudicate': {
      const settled = call.picks.filter(({ row }) => effects.decisions.adjudicated.has(row));
      const left = call.picks.filter(({ row }) => !effects.decisions.adjudicated.has(row));
      return [
        ...(settled.length > 0 ? [`Settled: ${settled.map(({ row }) => row).join(', ')}.`] : []),
        ...(left.length > 0
          ? [
              `Not settled: ${left.map(({ row }) => row).join(', ')}. A row has to be one on which experts differ, the answer one of the labels, and you nobody who answered it.`,
            ]
          : []),
      ].join(' ');
    }
    case 'dismiss': {
      const row = named(call.row);
      if (!row) return `There is no row ${call.row} in the result.`;
      return row.verdict === 'wrong'
        ? `${call.row} is dismissed.`
        : `${call.row} is not known to be wrong, so there is nothing to dismiss.`;
    }
    case 'guideline':
      return 'The change of the guideline counts as one of wording: answers stand.';
    case 'override':
      return 'This commit may be merged. The check says who let it through, and why.';
    default:
      return undefined;
  }
}
