import type { AssignmentInput } from '../../../../src/core/review/assign/assign-rows.ts';
import type { ExpertFacts } from '../../../../src/core/review/facts.ts';

/** An expert with half an hour, of the dataset `tickets`. */
export const expert = (login: string, other: Partial<ExpertFacts> = {}): ExpertFacts => ({
  login,
  datasets: ['tickets'],
  notSources: [],
  away: false,
  role: 'write',
  minutesLeft: 30,
  waitingElsewhere: 0,
  ...other,
});

export const rowsOf = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `r${n}` }));

/** Thirty rows, three experts, nobody asked yet, three rows a minute. */
export const situation = (other: Partial<AssignmentInput> = {}): AssignmentInput => ({
  rows: rowsOf(30),
  experts: ['expert-1', 'expert-2', 'expert-3'].map((login) => expert(login)),
  dataset: 'tickets',
  perRow: 2,
  secret: 'a secret',
  writers: { author: 'author-1', committers: [] },
  taken: new Map(),
  released: new Map(),
  asked: new Map(),
  secondsPerRow: 20,
  ...other,
});
