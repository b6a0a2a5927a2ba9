import type { CheckContent } from '../../../review/facts.ts';

/**
 * The check on a group of the merge queue: each pull request in it is judged by its own.
 *
 * @param held Numbers of pull requests whose own check does not pass.
 */
export function mergeGroupCheck(held: readonly number[]): CheckContent {
  if (held.length === 0) {
    return {
      status: 'completed',
      conclusion: 'success',
      title: 'Every pull request in this group is reviewed',
      summary: 'Rows are asked about in pull requests, and never again in the merge queue.',
    };
  }
  const shown = held.slice(0, 20).map((number) => `#${number}`);
  const left = held.length - shown.length;
  return {
    status: 'completed',
    conclusion: 'failure',
    title: 'A pull request in this group is not reviewed',
    summary: `The check \`assay/review\` does not pass in ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}. Take it out of the queue, and read its check for who acts next.`,
  };
}
