import type { PoolExplained } from './explain-pool.ts';

/** What YAML reads as text without quotes. */
const PLAIN = /^[A-Za-z][\w./*-]*$/;

/**
 * The lines of YAML that give a dataset experts enough, to copy into the config; `undefined` where it has them. Everyone
 * of the pool stays, with the reason why they cannot be asked beside them; whom to add, people have to say.
 *
 * @param perRow Experts that each row needs.
 * @example
 * poolFix({ eligible: ['expert-1'], later: [], barred: [] }, 2, 'tickets')
 * // 'review:\n  experts:\n    - expert-1\n    - LOGIN  # one more who knows tickets'
 */
export function poolFix(pool: PoolExplained, perRow: number, dataset: string): string | undefined {
  const { eligible, later, barred } = pool;
  const missing = perRow - eligible.length - later.length;
  if (missing <= 0) return undefined;
  const name = PLAIN.test(dataset) ? dataset : JSON.stringify(dataset);
  const present = [...eligible, ...later.map(({ login }) => login)];
  const others = barred.map(({ login, why }) => {
    const reason =
      why === 'dataset' ? `is not asked about ${name}: add it to their datasets` : BARRED[why];
    return `${login}  # ${reason}`;
  });
  const more = Array.from({ length: missing }, () => `LOGIN  # one more who knows ${name}`);
  const entries = [...present, ...others, ...more].map((entry) => `    - ${entry}`);
  return ['review:', '  experts:', ...entries].join('\n');
}

const BARRED = {
  author: 'wrote this pull request',
  'commit-author': 'wrote commits of this pull request',
  source: 'is barred for the source of every row',
  annotator: 'labelled every row',
} as const;
