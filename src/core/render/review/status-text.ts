import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { nameLogins } from './parts/name-logins.ts';
import { showDate } from './parts/show-date.ts';
import { showName } from './parts/show-name.ts';

/** Where a dataset's review stands; no answer is told. */
export interface StatusView {
  readonly dataset: string;
  readonly round: number;
  readonly experts: readonly {
    readonly login: string;
    readonly answered: number;
    readonly asked: number;
    /** Of the rows that wait. ISO 8601. */
    readonly due?: string;
  }[];
  /** What the check says, plain text: `Waiting for experts: 20 of 60 answers so far`. */
  readonly standing: string;
}

const MOST_EXPERTS = 20;

/** Who has answered how much, and by when the rest is due. */
export function statusText({ dataset, round, experts, standing }: StatusView): string {
  const lines = experts.slice(0, MOST_EXPERTS).map(({ login, answered, asked, due }) => {
    const left = due === undefined || answered >= asked ? '' : `, the rest by ${showDate(due)}`;
    return `- ${nameLogins([login])}: ${formatCount(answered)} of ${countOf(asked, 'row')}${left}`;
  });
  const left = experts.length - lines.length;
  return [
    `**${showName(dataset)}**, round ${round}: ${showName(standing)}.`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(left > 0 ? [`…and ${countOf(left, 'more expert')}.`] : []),
  ].join('\n\n');
}
